import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { barWords, stackableWords } from '#app/locales/words/claims.ts'
import type { ClaimView } from '#app/queries/claims/claim-view.server.ts'
import { ClaimAnswers } from './claim-answers.tsx'
import { PaperList } from './paper-list.tsx'

type Props = { claim: ClaimView; reply: Reply | undefined }

/** A claim in three steps on one page: what is asked, the papers, and handing it in. */
export function MyClaimSteps({ claim, reply }: Props) {
	const { id, verdict, excludedBy, papers } = claim
	const hindered = verdict.answer === 'may-not' || excludedBy.length > 0
	return (
		<>
			<section className="card stack-4">
				<h2 className="text-xl font-bold">{m.claim_step_questions()}</h2>
				<ClaimAnswers claim={claim} reply={reply} />
			</section>
			{hindered ? (
				<Hindrance claim={claim} />
			) : (
				<>
					<section className="card stack-2">
						<h2 className="text-xl font-bold">{m.claim_step_papers()}</h2>
						<p>{m.claim_papers_counter()}</p>
						<PaperList papers={papers} addTo={`/claims/${id}/evidence`} />
					</section>
					<section className="card stack-4">
						<h2 className="text-xl font-bold">{m.claim_step_submit()}</h2>
						{verdict.answer === 'unknown' ? (
							<p>{m.claim_open_questions()}</p>
						) : (
							<ActForm verb="submit" reply={reply}>
								<p>{m.claim_submit_about()}</p>
								<Submit>{m.claim_submit()}</Submit>
							</ActForm>
						)}
					</section>
				</>
			)}
		</>
	)
}

/** Why it cannot be claimed, in plain words, and what has been claimed instead. */
export function Hindrance({ claim: { verdict, excludedBy } }: { claim: ClaimView }) {
	return (
		<section className="card bg-care-pale border-care stack-2">
			<h2 className="text-lg font-bold">{m.claim_barred_title()}</h2>
			{verdict.bars.map((bar) => (
				<p key={bar}>{barWords(bar, verdict.groups)}</p>
			))}
			{excludedBy.map((other) => (
				<p key={other}>{m.claim_excluded({ other: stackableWords[other]() })}</p>
			))}
		</section>
	)
}
