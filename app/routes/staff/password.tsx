import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/commands/accounts/change-password.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { passwordForm } from '#app/domain/accounts/password-form.ts'
import { passwordRules } from '#app/domain/accounts/password-rules.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.password_title)

export const loader = guarded({ may: 'staff.self' }, ({ visitor }) => ({
	given: visitor.account?.oneTimePassword === true,
}))

export const action = guardedAction(
	{ may: 'staff.self' },
	async ({ ctx, visitor, facts, form }) => {
		const fields = readFields(form, passwordForm)
		if ('errors' in fields) return refuse(form, fields.errors)
		const outcome = await changePassword(ctx.actor, fields.value, {
			sessionHash: found(visitor.sessionHash),
			ip: facts.ip,
			requestId: facts.requestId,
		})
		return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/desk')
	},
)

export default function Password() {
	const { given } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card max-w-lg mx-auto">
				<PostForm reply={answer?.reply}>
					<h1 className="text-2xl font-bold">{m.password_title()}</h1>
					{given && <p>{m.password_given()}</p>}
					<TextField
						name="currentPassword"
						label={m.password_current()}
						type="password"
						autoComplete="current-password"
					/>
					<TextField
						name="newPassword"
						label={m.password_new()}
						hint={m.password_new_hint({ least: String(passwordRules.least) })}
						type="password"
						autoComplete="new-password"
					/>
					<TextField
						name="againPassword"
						label={m.password_again()}
						type="password"
						autoComplete="new-password"
					/>
					<p className="text-soft">{m.password_others_end()}</p>
					<div>
						<Submit>{m.password_change()}</Submit>
					</div>
				</PostForm>
			</div>
		</PublicShell>
	)
}
