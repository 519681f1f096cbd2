import { Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { outcomeWords, yuanText } from '#app/locales/words/refusals.ts'
import type { CaseDecisionView } from '#app/queries/cases/case-view.server.ts'

/** What was decided, on what facts and basis, and how it can be reviewed. */
export function CaseDecision({ decision }: { decision: CaseDecisionView }) {
	const { outcome, grounds, official, institution, organ, days, at, change } = decision
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">
				{m.what_and_words({ what: m.decision_title(), words: outcomeWords[outcome]() })}
			</h2>
			<Facts
				rows={[
					[m.decision_facts(), grounds.facts],
					[m.decision_basis(), grounds.basis],
					[m.decision_weighing(), grounds.weighing],
					[m.decision_share(), change && yuanText(change.shareFen)],
					[m.decision_cut(), change && yuanText(change.cutFen)],
					[m.decision_months(), change && `${change.startMonth} – ${change.endMonth}`],
					[m.decision_by(), `${official} · ${institution} · ${dayText(at)}`],
					[m.decision_review(), m.decision_review_text({ days, organ })],
				]}
			/>
			<p className="text-soft">{m.decision_only_own()}</p>
		</section>
	)
}
