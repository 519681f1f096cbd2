import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { checkCode } from '#app/commands/sign-in/check-code.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { UnsentWaits } from '#app/components/form/kept-notice.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { readSignIn } from '#app/http/sign-in-state.server.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.signin_code_title)

export const loader = guarded({ open: 'whoever has asked for a code' }, async ({ request }) => {
	const asked = await readSignIn(request)
	if (!asked) throw redirect('/sign-in')
	return { demoCode: asked.demoCode }
})

export const action = guardedAction(
	{ open: 'whoever has asked for a code' },
	async ({ ctx, visitor, facts, request, form, formKey }) => {
		const outcome = await checkCode({
			code: String(form.get('code') ?? ''),
			browser: (await readSignIn(request))?.browser ?? null,
			formKey,
			now: ctx.now,
			userAgent: request.headers.get('user-agent') ?? '',
			requestId: facts.requestId,
			preferences: visitor.preferences,
		})
		if ('refused' in outcome) return refuse(form, { code: outcome.refused })

		const back = safePath(new URL(request.url).searchParams.get('back'), '/me')
		const cookie = await sessionCookie().serialize(outcome.token)
		const to = outcome.choose ? `/sign-in/who?${new URLSearchParams({ back })}` : back
		return redirect(to, { headers: { 'Set-Cookie': cookie } })
	},
)

export default function Code() {
	const { demoCode } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<h1 className="text-2xl font-bold">{m.signin_code_title()}</h1>
					<UnsentWaits />
					{demoCode && (
						<p className="bg-care-pale text-care border border-care rounded p-3 font-semibold">
							{m.signin_code_demo({ code: demoCode })}
						</p>
					)}
					<TextField
						name="code"
						label={m.signin_code_label()}
						hint={m.signin_code_hint()}
						inputMode="numeric"
						autoComplete="one-time-code"
						width="short"
					/>
					<div className="cluster">
						<Submit>{m.signin_enter()}</Submit>
						<Link to="/sign-in" className="link p-2">
							{m.signin_code_again()}
						</Link>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}
