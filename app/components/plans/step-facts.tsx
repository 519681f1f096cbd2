import { Link } from '@remix-run/react'
import type { Step } from '#app/adapters/plans/plan-of.server.ts'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { stepKindWords, stepStateWords } from '#app/locales/words/plans.ts'

/** What a step is, by whom and until when; what the person has against it. */
export function StepFacts({ step, side }: { step: Step; side: string }) {
	const { what, kind, link, dueOn, overdue, state, objection, doneAt } = step
	return (
		<>
			<p className="text-lg font-semibold whitespace-pre-line">{what}</p>
			<p className="text-soft">
				<span className="tag">{stepKindWords[kind]()}</span> {side}
				{dueOn !== null && doneAt === null && (
					<>
						{' · '}
						{m.step_due()} <DueDay day={dueOn} overdue={overdue} />
					</>
				)}
				{doneAt !== null && <> · {m.step_done_on({ day: dayText(doneAt) })}</>}
			</p>
			{link !== '' && (
				<p>
					<Link to={link} className="link inline-block py-2">
						{m.step_open_link()}
					</Link>
				</p>
			)}
			{state === 'objected' && (
				<p className="border-l-4 border-warm pl-3">
					<strong>{stepStateWords.objected()}</strong>
					<span className="block whitespace-pre-line">{objection}</span>
				</p>
			)}
		</>
	)
}
