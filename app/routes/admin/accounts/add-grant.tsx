import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addGrant } from '#app/commands/accounts/add-grant.server.ts'
import { GrantFields } from '#app/components/accounts/grant-fields.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { grantForm } from '#app/domain/accounts/account-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { grantChoices } from '#app/queries/accounts/grant-choices.server.ts'
import { shownAccount } from '#app/queries/accounts/shown-account.server.ts'

export const meta = pageTitle(m.grant_add)
export const handle = { hydrates: true, dense: true }

const door = { may: 'account.manage', fresh: true } as const

export const loader = guarded(door, async ({ ctx, params }) => {
	const { id, name, username } = found(await shownAccount(ctx, params.id))
	return { id, name, username, choices: await grantChoices(ctx) }
})

export const action = guardedAction(door, async ({ ctx, form, params }) => {
	const fields = readFields(form, grantForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await addGrant(ctx, params.id, fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/admin/accounts/${outcome.accountId}`)
})

export default function AddGrant() {
	const { id, name, username, choices } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.grant_add()}
			back={{ to: `/admin/accounts/${id}`, words: `${name} · ${username}` }}
		>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<GrantFields choices={choices} />
					<div>
						<Submit>{m.grant_add()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
