import { Link } from '@remix-run/react'
import { PostBrief } from '#app/components/posts/post-brief.tsx'
import { applicationSentence } from '#app/locales/words/my-states.ts'
import type { MyApplication } from '#app/queries/applications/my-applications.server.ts'

/** An application in the list of the person who made it. */
export function MyApplicationCard({ application }: { application: MyApplication }) {
	return (
		<article className="card stack-2">
			<h3 className="text-lg font-bold">
				<Link to={`/me/applications/${application.id}`} className="link">
					{application.post.title}
				</Link>
			</h3>
			<PostBrief post={application.post}>
				<p className="font-semibold">{applicationSentence(application)}</p>
			</PostBrief>
		</article>
	)
}
