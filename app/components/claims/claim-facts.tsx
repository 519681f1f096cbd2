import { Link } from '@remix-run/react'
import { Facts } from '#app/components/moves/facts.tsx'
import { personFact } from '#app/components/moves/party-facts.tsx'
import type { Question } from '#app/domain/claims/questions.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	amountText,
	claimStateWords,
	dueText,
	questionWords,
	stackableWords,
	verdictWords,
} from '#app/locales/words/claims.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import type { ShownClaim } from '#app/queries/claims/shown-claim.server.ts'

/** A claim at a glance, for the office: whose, for what, by which rule and parameters. */
export function ClaimFacts({ claim }: { claim: ShownClaim }) {
	const { state, incentive, person, employer, verdict, grant, dueOn, from, until } = claim
	const { amount, rule, answer } = verdict
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{claimStateWords[state]()}</p>
			<Facts
				rows={[
					personFact(person),
					[m.claim_what(), stackableWords[incentive]()],
					[m.claim_employer(), employer?.name ?? null],
					[m.claim_office(), claim.office],
					[m.claim_subject(), claim.subject],
					[m.claim_days(), m.claim_days_text({ from: dayText(from), until: dayText(until) })],
					[m.claim_due(), dueText(state, dueOn)],
					[verdictWords[answer](), m.claim_by({ rule })],
					[
						m.claim_computed(),
						<span key="amount">
							{amountText(amount)}
							<span className="block text-soft">
								{amount.by.map((key) => parameterWords[key]()).join(m.list_comma())}
							</span>
						</span>,
					],
					[m.claim_granted(), grant && amountText({ ...amount, ...grant })],
				]}
			/>
			{claim.placementId !== null && (
				<Link to={`/placements/${claim.placementId}`} className="link">
					{m.claim_to_placement()}
				</Link>
			)}
		</section>
	)
}

/** What was asked, and what was answered. */
export function ClaimSaid({ claim: { questions, answers } }: { claim: ShownClaim }) {
	if (questions.length === 0) return null
	const said = (question: Question) => {
		const answer = answers[question]
		if (answer === undefined) return m.claim_not_said()
		return typeof answer === 'number' ? String(answer) : answer ? m.claim_yes() : m.claim_no()
	}
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.claim_answers()}</h2>
			<dl>
				{questions.map((question) => (
					<div key={question} className="border-t border-line py-1 flex justify-between gap-4">
						<dt>{questionWords[question]()}</dt>
						<dd className="font-semibold shrink-0">{said(question)}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
