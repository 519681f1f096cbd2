import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { FiledClaim } from '#app/adapters/claims/filed-claims.server.ts'
import { beginClaim } from '#app/commands/claims/begin-claim.server.ts'
import { ClaimOffers } from '#app/components/claims/claim-offers.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { beginForm } from '#app/domain/claims/claim-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dueText, myClaimWords, stackableWords } from '#app/locales/words/claims.ts'
import { myClaims } from '#app/queries/claims/my-claims.server.ts'

export const meta = pageTitle(m.claims_mine)

export const loader = guarded({ may: 'me.claims' }, ({ ctx }) => myClaims(ctx))

export const action = guardedAction({ may: 'me.claims' }, async ({ ctx, form }) => {
	const fields = readFields(form, beginForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await beginClaim(ctx, ctx.actor.personId ?? '', fields.value.incentive)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/claims/${outcome.id}`)
})

export default function MyClaims() {
	const { claims, verdicts } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.claims_mine()}</h1>
				<p>{m.claims_mine_lead()}</p>
				{claims.length > 0 && <Own claims={claims} />}
				<ClaimOffers verdicts={verdicts} />
				<p>
					<Link to="/aid" className="link inline-block py-2">
						{m.aid_title()}
					</Link>
				</p>
			</div>
		</PublicShell>
	)
}

function Own({ claims }: { claims: readonly FiledClaim[] }) {
	return (
		<section className="card stack-2">
			<h2 className="text-xl font-bold">{m.claims_mine_own()}</h2>
			<ul>
				{claims.map(({ id, incentive, state, dueOn }) => (
					<li key={id} className="border-t border-line py-2">
						<Link to={`/me/claims/${id}`} className="link font-semibold inline-block py-1">
							{stackableWords[incentive]()}
						</Link>
						<p>{myClaimWords[state]()}</p>
						<p className="text-soft">{dueText(state, dueOn)}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
