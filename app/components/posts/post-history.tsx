import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { moveReasonText, postVerbWords } from '#app/locales/words/post-moves.ts'
import type { PostHappening } from '#app/queries/posts/kept-post.server.ts'

/** What happened to a post, newest first. */
export function PostHistory({ history }: { history: readonly PostHappening[] }) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.post_history()}</h2>
			<ol className="stack-2">
				{history.toReversed().map(({ verb, at, by, reason }) => (
					<li key={`${verb} ${at.getTime()}`}>
						<strong>{postVerbWords[verb]()}</strong> {timeText(at)} · {by ?? m.by_system()}
						{reason && <span className="block text-soft">{moveReasonText(reason)}</span>}
					</li>
				))}
			</ol>
		</section>
	)
}
