import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { endTrust } from '#app/commands/trust/end-trust.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { MyHelperCard } from '#app/components/trust/my-helper-card.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myHelpers } from '#app/queries/trust/my-helpers.server.ts'

export const meta = pageTitle(m.trust_title)

export const loader = guarded({ may: 'me.trust' }, async ({ ctx }) => ({
	helpers: await myHelpers(ctx),
}))

export const action = guardedAction({ may: 'me.trust' }, async ({ ctx, form }) => {
	const outcome = await endTrust(ctx, String(form.get('helper') ?? ''))
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/me/helpers')
})

export default function MyHelpers() {
	const { helpers } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.trust_title()}</h1>
				<p>{m.trust_about()}</p>
				<p>
					<Link to="/me/helpers/new" className="button">
						{m.trust_invite()}
					</Link>
				</p>
				{helpers.map((helper) => (
					<MyHelperCard key={helper.id} helper={helper} reply={answer?.reply} />
				))}
				{helpers.length === 0 && <p className="card">{m.trust_none()}</p>}
			</div>
		</PublicShell>
	)
}
