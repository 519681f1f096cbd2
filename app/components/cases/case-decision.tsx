import { Facts } from '#app/components/moves/facts.tsx'
import type { CaseState } from '#app/domain/cases/case-machine.ts'
import type { Effect } from '#app/domain/cases/variation.ts'
import { m } from '#app/locales/compiled/messages.js'
import { monthText } from '#app/locales/words/benefit.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { outcomeWords, yuanText } from '#app/locales/words/refusals.ts'
import type { CaseDecisionView } from '#app/queries/cases/case-view.server.ts'

type Props = { decision: CaseDecisionView; state: CaseState }

/** What has become of a decision that does not stand any more as it was made. */
const gone: Partial<Record<CaseState, () => string>> = {
	overturned: m.decision_overturned,
	varied: m.decision_was_varied,
	restored: m.decision_restored,
}

/** What was decided, on what facts and basis, and how it can be reviewed. */
export function CaseDecision({ decision, state }: Props) {
	const { outcome, grounds, official, institution, organ, days, at, change, varied } = decision
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">
				{m.what_and_words({ what: m.decision_title(), words: outcomeWords[outcome]() })}
			</h2>
			{gone[state] && <p className="font-semibold border-l-4 border-brand pl-2">{gone[state]()}</p>}
			<Facts
				rows={[
					[m.decision_facts(), grounds.facts],
					[m.decision_basis(), grounds.basis],
					[m.decision_weighing(), grounds.weighing],
					[m.decision_share(), change && yuanText(change.shareFen)],
					[m.decision_cut(), change && yuanText(change.cutFen)],
					[m.decision_months(), change && monthsText(change)],
					[m.decision_varied(), varied && yuanText(varied.cutFen)],
					[m.decision_varied_months(), varied && monthsText(varied)],
					[m.decision_by(), `${official} · ${institution} · ${dayText(at)}`],
					[m.decision_review(), m.decision_review_text({ days, organ })],
				]}
			/>
			<p className="text-soft">{m.decision_only_own()}</p>
		</section>
	)
}

const monthsText = ({ startMonth, endMonth }: Effect) =>
	`${monthText(startMonth)} – ${monthText(endMonth)}`
