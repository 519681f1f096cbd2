import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { approveClaim } from '#app/commands/claims/approve-claim.server.ts'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { payClaim } from '#app/commands/claims/pay-claim.server.ts'
import { refuseClaim } from '#app/commands/claims/refuse-claim.server.ts'
import { returnClaim } from '#app/commands/claims/return-claim.server.ts'
import { seePaper } from '#app/commands/claims/see-paper.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import { withdrawClaim } from '#app/commands/claims/withdraw-claim.server.ts'
import { ClaimAnswers } from '#app/components/claims/claim-answers.tsx'
import { ClaimFacts, ClaimSaid } from '#app/components/claims/claim-facts.tsx'
import { ClaimWork } from '#app/components/claims/claim-work.tsx'
import { Hindrance } from '#app/components/claims/my-claim-steps.tsx'
import { PaperList } from '#app/components/claims/paper-list.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	becauseForm,
	fillForm,
	grantForm,
	paidForm,
	seenForm,
} from '#app/domain/claims/claim-forms.ts'
import { openClaimStates } from '#app/domain/claims/claim-machine.ts'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { claimMoveWords, stackableWords } from '#app/locales/words/claims.ts'
import { shownClaim } from '#app/queries/claims/shown-claim.server.ts'

export const meta = pageTitle(m.claims_title)
export const handle = { hydrates: true, dense: true }

/** Money is granted here: staff have to have proven a short while ago who they are. */
const door = { may: 'claim.list', fresh: true } as const

export const loader = guarded(door, async ({ ctx, params }) =>
	found(await shownClaim(ctx, params.id)),
)

const acts = {
	fill: act(fillForm, (ctx, id, filled) => fillClaim(ctx, id, filled)),
	submit: act(pressForm, (ctx, id) => submitClaim(ctx, id)),
	see: act(seenForm, (ctx, id, seen) => seePaper(ctx, id, seen)),
	return: act(becauseForm, (ctx, id, because) => returnClaim(ctx, id, because)),
	approve: act(grantForm, (ctx, id, grant) => approveClaim(ctx, id, grant), {
		'amount-missing': 'amount',
		'amount-above': 'amount',
	}),
	refuse: act(becauseForm, (ctx, id, because) => refuseClaim(ctx, id, because)),
	pay: act(paidForm, (ctx, id, paid) => payClaim(ctx, id, paid), { 'date-future': 'on' }),
	withdraw: act(pressForm, (ctx, id) => withdrawClaim(ctx, id)),
}

export const action = guardedAction(
	door,
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/claims/${entry.params.id}`),
)

export default function Claim() {
	const claim = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, person, incentive, state, verbs, verdict, excludedBy, papers, moves } = claim
	const open = isOneOf(openClaimStates, state)
	return (
		<StaffShell
			title={m.claim_of({ person: person.name, what: stackableWords[incentive]() })}
			back={{ to: '/claims', words: m.claims_title() }}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<ClaimFacts claim={claim} />
					{open && (verdict.answer === 'may-not' || excludedBy.length > 0) && (
						<Hindrance claim={claim} />
					)}
					{verbs.includes('fill') ? (
						<section className="card stack-4">
							<h2 className="text-lg font-bold">{m.claim_answers()}</h2>
							<ClaimAnswers claim={claim} reply={reply} />
						</section>
					) : (
						<ClaimSaid claim={claim} />
					)}
					<MovesList
						moves={moves.map((move) => ({ ...move, what: claimMoveWords[move.verb]() }))}
					/>
				</div>
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<h2 className="text-lg font-bold">{m.evidence_title()}</h2>
						<PaperList
							papers={papers}
							addTo={open ? `/claims/${id}/evidence` : null}
							{...(open && {
								more: (paper) => (
									<ActForm verb="see" of={paper} reply={reply}>
										<input type="hidden" name="paper" value={paper} />
										<Submit look="quiet">{m.claim_seen()}</Submit>
									</ActForm>
								),
							})}
						/>
					</section>
					<section className="card stack-4">
						<ClaimWork claim={claim} reply={reply} />
					</section>
				</div>
			</div>
		</StaffShell>
	)
}
