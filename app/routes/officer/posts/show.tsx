import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { movePost } from '#app/commands/posts/move-post.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { PostDetails } from '#app/components/posts/post-details.tsx'
import { PostFindings } from '#app/components/posts/post-findings.tsx'
import { PostHistory } from '#app/components/posts/post-history.tsx'
import { PostMoves } from '#app/components/posts/post-moves.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { postMoveForm } from '#app/domain/posts/post-move-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { moveReasonText } from '#app/locales/words/post-moves.ts'
import { postStateWords } from '#app/locales/words/posts.ts'
import { keptPost } from '#app/queries/posts/kept-post.server.ts'

export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'post.list' }, async ({ ctx, params }) =>
	found(await keptPost(ctx, params.id)),
)

export const action = guardedAction({ may: 'post.edit' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, postMoveForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await movePost(ctx, params.id ?? '', fields.value.verb, fields.value.reason)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/posts/${outcome.postId}`)
})

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.posts_title() }) },
]

export default function KeptPost() {
	const { post, findings, verbs, history, stateReason } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const canEdit = verbs.includes('edit')
	return (
		<StaffShell
			title={post.title}
			back={{ to: '/officer/posts', words: m.posts_title() }}
			actions={
				<>
					{canEdit && (
						<Link to={`/officer/posts/${post.id}/edit`} className="button-quiet">
							{m.move_edit()}
						</Link>
					)}
					{post.state === 'published' && (
						<Link to={`/officer/posts/${post.id}/candidates`} className="button-quiet">
							{m.candidates_see()}
						</Link>
					)}
					<Link to={`/officer/posts/new?from=${post.id}`} className="button-quiet">
						{m.move_copy()}
					</Link>
				</>
			}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="lg:col-span-2 stack-4">
					<h2 className="text-lg font-bold">{m.post_preview()}</h2>
					<PostDetails post={post} />
				</div>
				<div className="stack-4 content-start">
					<section className="card stack-4">
						<p className="text-lg font-bold">{postStateWords[post.state]()}</p>
						{stateReason && <p className="text-soft">{moveReasonText(stateReason)}</p>}
						<PostForm reply={answer?.reply} className="stack-4">
							<PostMoves verbs={verbs} />
						</PostForm>
					</section>
					<PostFindings findings={findings} />
					<PostHistory history={history} />
				</div>
			</div>
		</StaffShell>
	)
}
