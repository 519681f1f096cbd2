import type { ReactNode } from 'react'
import type { BriefPost } from '#app/adapters/posts/brief-post.server.ts'
import { payText } from '#app/locales/words/posts.ts'

/** A post within a card that is about something else: what it pays, where, whose it is. */
export function PostBrief({ post, children }: { post: BriefPost; children?: ReactNode }) {
	return (
		<div className="stack-2">
			<p className="text-warm font-bold text-lg">{payText(post)}</p>
			<p>
				{post.place} · {post.employer}
			</p>
			{children}
		</div>
	)
}
