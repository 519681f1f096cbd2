import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { keepPostForm } from '#app/commands/posts/keep-post-form.server.ts'
import { savePost } from '#app/commands/posts/save-post.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PostFields } from '#app/components/posts/post-fields.tsx'
import { SaveOrRecord } from '#app/components/posts/save-or-record.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { postForm } from '#app/domain/posts/post-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse, valuesOf } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { newPost } from '#app/queries/posts/new-post.server.ts'
import { beginningOf } from '#app/queries/posts/values-to-begin.server.ts'

export const meta = pageTitle(m.post_new_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.edit' }, ({ ctx, request }) => {
	const params = new URL(request.url).searchParams
	return newPost(ctx, params.get('from'), beginningOf(params))
})

export const action = guardedAction({ may: 'post.edit' }, async ({ ctx, form }) => {
	if (form.get('then') === 'record-employer') {
		const left = await keepPostForm(ctx, '/officer/posts/new', valuesOf(form))
		if ('refused' in left) return refuse(form, reasonsOf(left))
		return redirect(`/officer/employers/new?kept=${left.kept}`)
	}
	const fields = readFields(form, postForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await savePost(ctx, fields.value, null)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/posts/${outcome.postId}`)
})

export default function NewPost() {
	const { choices, values } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell title={m.post_new_title()} back={{ to: '/officer/posts', words: m.posts_title() }}>
			<PostForm reply={answer?.reply} values={values}>
				<PostFields choices={choices} />
				<SaveOrRecord choices={choices}>{m.post_save()}</SaveOrRecord>
			</PostForm>
		</StaffShell>
	)
}
