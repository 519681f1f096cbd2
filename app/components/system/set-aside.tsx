import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import type { SetAside } from '#app/queries/system/system-state.server.ts'

/** Posts that the worker has given up, with the reason; all are tried again, or one is let be. */
export function SetAsidePosts({ posts }: { posts: readonly SetAside[] }) {
	if (posts.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-lg font-bold">{m.system_set_aside()}</h2>
			<DataTable
				caption={m.system_set_aside()}
				rows={posts}
				keyOf={({ copy, subjectId }) => `${copy} ${subjectId}`}
				empty=""
				columns={[
					{
						id: 'post',
						title: m.system_post,
						cell: ({ copy, subjectId, title }) => (
							<Link to={`${copy === 'courses' ? '/training' : '/posts'}/${subjectId}`}>
								{title ?? subjectId}
							</Link>
						),
					},
					{ id: 'copy', title: m.system_copy, cell: ({ copy }) => copy, minor: true },
					{ id: 'reason', title: m.system_reason, cell: ({ error }) => error },
					{
						id: 'changed',
						title: m.system_changed,
						cell: ({ changedAt }) => timeText(changedAt),
						minor: true,
					},
					{ id: 'let-be', title: m.system_let_be, cell: LetBe },
				]}
			/>
			<p className="text-soft">{m.system_let_be_help()}</p>
			<PostForm className="">
				<Submit name="what" value="search" look="quiet">
					{m.system_retry()}
				</Submit>
			</PostForm>
		</section>
	)
}

function LetBe({ copy, subjectId }: SetAside) {
	return (
		<PostForm className="">
			<input type="hidden" name="copy" value={copy} />
			<input type="hidden" name="post" value={subjectId} />
			<Submit name="what" value="let-be" look="quiet">
				{m.system_let_be()}
			</Submit>
		</PostForm>
	)
}
