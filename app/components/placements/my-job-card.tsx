import { Link } from '@remix-run/react'
import { PostBrief } from '#app/components/posts/post-brief.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { jobSentence } from '#app/locales/words/my-states.ts'
import type { MyJob } from '#app/queries/placements/my-work.server.ts'

/** A job of one's own, and what can be reported about it. */
export function MyJobCard({ job }: { job: MyJob }) {
	const { id, applicationId, post, verbs } = job
	return (
		<article className="card stack-4">
			<h2 className="text-lg font-bold">{post.title}</h2>
			<PostBrief post={post}>
				<p className="font-semibold">{jobSentence(job)}</p>
			</PostBrief>
			<p className="cluster">
				{verbs.includes('start') && (
					<Link to={`/me/work/${id}/start`} className="button">
						{m.my_work_start()}
					</Link>
				)}
				{verbs.includes('leave') && (
					<Link to={`/me/work/${id}/leave`} className="button-quiet">
						{m.my_work_leave()}
					</Link>
				)}
				<Link to={`/me/applications/${applicationId}`} className="link p-2">
					{m.my_work_history()}
				</Link>
			</p>
		</article>
	)
}
