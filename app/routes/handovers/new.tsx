import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposeHandover } from '#app/commands/caseload/propose-handover.server.ts'
import { HandOverFields } from '#app/components/caseload/together-fields.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { handOverForm } from '#app/domain/caseload/together-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { toHandOver } from '#app/queries/caseload/to-hand-over.server.ts'

export const meta = pageTitle(m.handovers_new)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'handover.see' }, ({ ctx }) => toHandOver(ctx))

export const action = guardedAction({ may: 'handover.see' }, async ({ ctx, form }) => {
	const fields = readFields(form, handOverForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await proposeHandover(ctx, { ...fields.value, people: null })
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/handovers/${outcome.id}`)
})

export default function NewHandover() {
	const { count, caseworkers } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.handovers_new()} back={{ to: '/handovers', words: m.handovers_title() }}>
			<div className="card stack-4">
				<p>{count > 0 ? m.handovers_new_count({ count }) : m.handovers_new_none()}</p>
				{count > 0 && (
					<PostForm reply={reply}>
						<HandOverFields caseworkers={caseworkers} />
						<Submit>{m.handover_send()}</Submit>
					</PostForm>
				)}
			</div>
		</StaffShell>
	)
}
