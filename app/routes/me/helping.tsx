import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerInvitation } from '#app/commands/trust/answer-invitation.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { TrustedWith } from '#app/components/trust/trusted-with.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myInvitations } from '#app/queries/trust/my-invitations.server.ts'

export const meta = pageTitle(m.trust_asked_title)

export const loader = guarded({ may: 'me.see' }, async ({ ctx }) => ({
	invitations: (await myInvitations(ctx.actor)).map(({ id, name, areas, lastDay }) => ({
		id,
		name,
		areas,
		lastDay,
	})),
}))

export const action = guardedAction({ may: 'me.see' }, async ({ ctx, form, facts }) => {
	const outcome = await answerInvitation(ctx.actor, {
		id: String(form.get('invitation') ?? ''),
		accepts: form.get('verb') === 'accept',
		requestId: facts.requestId,
	})
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(outcome.personId === null ? '/me' : '/sign-in/who')
})

export default function Helping() {
	const { invitations } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.trust_asked_title()}</h1>
				{invitations.length > 0 && <p>{m.trust_asked_about()}</p>}
				{invitations.map(({ id, name, areas, lastDay }) => (
					<article key={id} className="card stack-2">
						<h2 className="text-lg font-bold">{m.trust_asked_by({ name })}</h2>
						<TrustedWith areas={areas} lastDay={lastDay} />
						<div className="cluster">
							<ActForm verb="accept" of={id} reply={answer?.reply}>
								<input type="hidden" name="invitation" value={id} />
								<Submit>{m.trust_yes()}</Submit>
							</ActForm>
							<ActForm verb="decline" of={id} reply={answer?.reply}>
								<input type="hidden" name="invitation" value={id} />
								<Submit look="quiet">{m.trust_no()}</Submit>
							</ActForm>
						</div>
					</article>
				))}
				{invitations.length === 0 && <p className="card">{m.trust_asked_none()}</p>}
			</div>
		</PublicShell>
	)
}
