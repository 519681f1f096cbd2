import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { savePost } from '#app/commands/posts/save-post.server.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PostFields } from '#app/components/posts/post-fields.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { postForm } from '#app/domain/posts/post-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { editedPost } from '#app/queries/posts/edited-post.server.ts'

export const meta = pageTitle(m.post_edit_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.edit' }, async ({ ctx, params }) =>
	found(await editedPost(ctx, params.id)),
)

export const action = guardedAction({ may: 'post.edit' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, postForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await savePost(ctx, fields.value, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/posts/${outcome.postId}`)
})

export default function EditPost() {
	const { id, values, choices } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	return (
		<StaffShell
			title={m.post_edit_title()}
			back={{ to: `/officer/posts/${id}`, words: values.title }}
		>
			<PostForm reply={answer?.reply} values={values}>
				<PostFields choices={choices} />
				<div>
					<Submit>{m.form_save()}</Submit>
				</div>
			</PostForm>
		</StaffShell>
	)
}
