import { redirect } from '@remix-run/node'
import { requestCode } from '#app/commands/sign-in/request-code.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { UnsentWaits } from '#app/components/form/kept-notice.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { useFrame } from '#app/components/shell/frame.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { signInCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.signin_title)

export const loader = guarded({ open: 'whoever wants to sign in' }, () => null)

export const action = guardedAction(
	{ open: 'whoever wants to sign in' },
	async ({ ctx, visitor, facts, request, form, formKey }) => {
		const phone = String(form.get('phone') ?? '')
		const { locale } = visitor.preferences
		const outcome = await requestCode({ phone, formKey, ip: facts.ip, locale, now: ctx.now })
		if ('refused' in outcome) return refuse(form, { phone: outcome.refused })

		const back = safePath(new URL(request.url).searchParams.get('back'), '/me')
		const cookie = await signInCookie().serialize(outcome)
		return redirect(`/sign-in/code?${new URLSearchParams({ back })}`, {
			headers: { 'Set-Cookie': cookie },
		})
	},
)

export default function Phone() {
	const { demo } = useFrame()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<h1 className="text-2xl font-bold">{m.signin_title()}</h1>
					<UnsentWaits />
					<TextField
						name="phone"
						label={m.signin_phone_label()}
						hint={demo ? m.signin_demo_hint() : m.signin_phone_hint()}
						inputMode="tel"
						autoComplete="tel"
						width="half"
					/>
					<div>
						<Submit>{m.signin_send()}</Submit>
					</div>
					<p className="text-soft">{m.signin_no_phone()}</p>
				</PostForm>
			</div>
		</PublicShell>
	)
}
