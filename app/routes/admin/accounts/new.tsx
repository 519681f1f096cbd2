import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addAccount } from '#app/commands/accounts/add-account.server.ts'
import { GrantFields } from '#app/components/accounts/grant-fields.tsx'
import { ShownPassword } from '#app/components/accounts/shown-password.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { newAccountForm } from '#app/domain/accounts/account-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { grantChoices } from '#app/queries/accounts/grant-choices.server.ts'

export const meta = pageTitle(m.account_new_title)
export const handle = { hydrates: true, dense: true }

const door = { may: 'account.manage', fresh: true } as const

export const loader = guarded(door, ({ ctx }) => grantChoices(ctx))

export const action = guardedAction(door, async ({ ctx, form, formKey }) => {
	const fields = readFields(form, newAccountForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await addAccount(ctx, fields.value, formKey)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return data({ made: outcome }, { headers: { 'Cache-Control': 'no-store' } })
})

export default function NewAccount() {
	const choices = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const made = answer && 'made' in answer ? answer.made : null
	return (
		<StaffShell
			title={m.account_new_title()}
			back={{ to: '/admin/accounts', words: m.accounts_title() }}
		>
			{made ? (
				<ShownPassword {...made} />
			) : (
				<div className="card">
					<PostForm reply={answer && 'reply' in answer ? answer.reply : undefined}>
						<div className="grid md:grid-cols-2 gap-4 items-end">
							<TextField
								name="username"
								label={m.account_username()}
								hint={m.account_username_hint()}
								autoComplete="off"
								spellCheck={false}
							/>
							<TextField name="displayName" label={m.account_name()} autoComplete="off" />
						</div>
						<h2 className="text-lg font-bold">{m.account_first_role()}</h2>
						<GrantFields choices={choices} />
						<div>
							<Submit>{m.accounts_new()}</Submit>
						</div>
					</PostForm>
				</div>
			)}
		</StaffShell>
	)
}
