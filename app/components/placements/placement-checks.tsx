import { DueDay } from '#app/components/moves/due-day.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { checkWords } from '#app/locales/words/placements.ts'
import type { FollowedCheck } from '#app/queries/placements/followed-placement.server.ts'
import { CheckForm } from './check-form.tsx'

type Props = { checks: readonly FollowedCheck[]; today: string; reply: Reply | undefined }

/** The days on which someone asks how the job goes, and what came of it. */
export function PlacementChecks({ checks, today, reply }: Props) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.placement_checks()}</h2>
			{checks.length === 0 && <p className="text-soft">{m.placement_no_checks()}</p>}
			<ul>
				{checks.map((check) => (
					<li key={check.day} className="border-t border-line py-2">
						<strong>{m.placements_check_day({ day: check.day })}</strong>{' '}
						<DueDay day={check.dueOn} overdue={check.overdue} />
						{check.outcome && <p>{found(check)}</p>}
						{check.note && <p className="text-soft">{check.note}</p>}
						{check.open && <CheckForm day={check.day} today={today} reply={reply} />}
					</li>
				))}
			</ul>
		</section>
	)
}

function found({ outcome, paidOnTime, insured }: FollowedCheck): string {
	const said = [
		outcome && checkWords[outcome](),
		paidOnTime !== null &&
			(paidOnTime ? m.placement_check_paid_yes() : m.placement_check_paid_no()),
		insured !== null &&
			(insured ? m.placement_check_insured_yes() : m.placement_check_insured_no()),
	]
	return said.filter((words) => words !== false && words !== null).join(' · ')
}
