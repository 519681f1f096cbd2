import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endGrant } from '#app/commands/accounts/end-grant.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { endGrantForm } from '#app/domain/accounts/account-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { shownGrant } from '#app/queries/accounts/shown-grant.server.ts'

export const meta = pageTitle(m.grant_end_title)
export const handle = { hydrates: true, dense: true }

const door = { may: 'account.manage', fresh: true } as const

export const loader = guarded(door, async ({ ctx, params }) =>
	found(await shownGrant(ctx, params.id)),
)

export const action = guardedAction(door, async ({ ctx, form, params }) => {
	const fields = readFields(form, endGrantForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await endGrant(ctx, params.id, fields.value.lastDay ?? null)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/admin/accounts/${outcome.accountId}`)
})

export default function EndGrant() {
	const { accountId, name, role, place } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.grant_end_title()}
			back={{ to: `/admin/accounts/${accountId}`, words: name }}
		>
			<div className="card">
				<PostForm reply={answer?.reply}>
					<p>{m.grant_end_about({ name, role: roleWords[role](), place })}</p>
					<TextField name="lastDay" type="date" label={m.grant_end_last()} width="half" />
					<div>
						<Submit look="bad">{m.grant_end()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
