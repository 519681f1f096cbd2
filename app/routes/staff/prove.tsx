import { redirect } from '@remix-run/node'
import { prove } from '#app/commands/sign-in/prove.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { UnsentWaits } from '#app/components/form/kept-notice.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.staff_prove_title)

export const loader = guarded({ may: 'staff.self' }, () => null)

export const action = guardedAction(
	{ may: 'staff.self' },
	async ({ ctx, visitor, facts, request, form }) => {
		const password = String(form.get('password') ?? '')
		const outcome = await prove(ctx.actor, {
			password,
			sessionHash: found(visitor.sessionHash),
			ip: facts.ip,
		})
		if ('refused' in outcome) return refuse(form, { password: outcome.refused })
		return redirect(safePath(new URL(request.url).searchParams.get('back'), '/desk'))
	},
)

export default function Prove() {
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card max-w-lg mx-auto">
				<PostForm reply={answer?.reply}>
					<h1 className="text-2xl font-bold">{m.staff_prove_title()}</h1>
					<UnsentWaits />
					<TextField
						name="password"
						label={m.staff_password()}
						hint={m.staff_prove_hint()}
						type="password"
						autoComplete="current-password"
					/>
					<div>
						<Submit>{m.form_continue()}</Submit>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}
