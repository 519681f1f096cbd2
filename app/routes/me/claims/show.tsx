import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import { withdrawClaim } from '#app/commands/claims/withdraw-claim.server.ts'
import { MyClaimSteps } from '#app/components/claims/my-claim-steps.tsx'
import { PaperList } from '#app/components/claims/paper-list.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Recipient } from '#app/domain/access/actor.ts'
import { fillForm } from '#app/domain/claims/claim-forms.ts'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	amountText,
	claimMoveWords,
	dueText,
	givesWords,
	myClaimWords,
	stackableWords,
} from '#app/locales/words/claims.ts'
import { myClaim } from '#app/queries/claims/my-claims.server.ts'

export const meta = pageTitle(m.claims_mine)

export const loader = guarded({ may: 'me.claims' }, async ({ ctx, params }) =>
	found(await myClaim(ctx, params.id)),
)

const acts = {
	fill: act<typeof fillForm, Recipient>(fillForm, (ctx, id, filled) => fillClaim(ctx, id, filled)),
	submit: act<typeof pressForm, Recipient>(pressForm, (ctx, id) => submitClaim(ctx, id)),
	withdraw: act<typeof pressForm, Recipient>(pressForm, (ctx, id) => withdrawClaim(ctx, id)),
}

export const action = guardedAction(
	{ may: 'me.claims' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/me/claims/${entry.params.id}`),
)

export default function MyClaim() {
	const claim = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, incentive, state, verdict, grant, dueOn, papers, moves, verbs } = claim
	const open = verbs.includes('fill')
	const reason = moves.findLast(({ words }) => words !== '')?.words
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/claims" words={m.claims_mine()} />
				<h1 className="text-2xl font-bold">{stackableWords[incentive]()}</h1>
				<section className="card stack-2">
					<p className="text-lg font-bold">{myClaimWords[state]()}</p>
					{reason && <p className="whitespace-pre-line bg-mist p-2">{reason}</p>}
					<p>{dueText(state, dueOn)}</p>
					<p>{givesWords[incentive]()}</p>
					<p className="text-warm font-bold">
						{amountText(grant ? { ...verdict.amount, ...grant } : verdict.amount)}
					</p>
				</section>
				{open ? (
					<MyClaimSteps claim={claim} reply={reply} />
				) : (
					<section className="card stack-2">
						<h2 className="text-lg font-bold">{m.evidence_title()}</h2>
						<PaperList
							papers={papers}
							addTo={state === 'submitted' ? `/claims/${id}/evidence` : null}
						/>
					</section>
				)}
				{verbs.includes('withdraw') && (
					<section className="card">
						<ActForm verb="withdraw" reply={reply} summary={m.claim_withdraw()}>
							<p>{m.claim_withdraw_about()}</p>
							<Submit look="quiet">{m.claim_withdraw()}</Submit>
						</ActForm>
					</section>
				)}
				<MovesList moves={moves.map((move) => ({ ...move, what: claimMoveWords[move.verb]() }))} />
			</div>
		</PublicShell>
	)
}
