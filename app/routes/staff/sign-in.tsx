import { redirect } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { staffSignIn } from '#app/commands/sign-in/staff-sign-in.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { UnsentWaits } from '#app/components/form/kept-notice.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { useFrame } from '#app/components/shell/frame.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.staff_title)

export const loader = guarded({ open: 'whoever wants to sign in' }, () => null)

export const action = guardedAction(
	{ open: 'whoever wants to sign in' },
	async ({ facts, request, form, formKey }) => {
		const username = String(form.get('username') ?? '')
		const outcome = await staffSignIn({
			username,
			password: String(form.get('password') ?? ''),
			formKey,
			ip: facts.ip,
			userAgent: request.headers.get('user-agent') ?? '',
			requestId: facts.requestId,
		})
		if ('refused' in outcome) return refuse(form, { password: outcome.refused })

		const back = safePath(new URL(request.url).searchParams.get('back'), '/desk')
		const to = outcome.choose ? `/staff/role?${new URLSearchParams({ back })}` : back
		return redirect(to, {
			headers: { 'Set-Cookie': await sessionCookie().serialize(outcome.token) },
		})
	},
)

export default function StaffSignIn() {
	const { demo } = useFrame()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card max-w-lg mx-auto">
				<PostForm reply={answer?.reply}>
					<h1 className="text-2xl font-bold">{m.staff_title()}</h1>
					<UnsentWaits />
					{demo && <p className="text-soft">{m.staff_demo_hint()}</p>}
					<TextField
						name="username"
						label={m.staff_username()}
						autoComplete="username"
						spellCheck={false}
					/>
					<TextField
						name="password"
						label={m.staff_password()}
						type="password"
						autoComplete="current-password"
					/>
					<div className="cluster">
						<Submit>{m.signin_enter()}</Submit>
						<Link to="/sign-in" className="link p-2">
							{m.staff_recipient_link()}
						</Link>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}
