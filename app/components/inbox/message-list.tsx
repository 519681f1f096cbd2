import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { messageWords } from '#app/locales/words/messages.ts'
import type { InboxMessage } from '#app/queries/inbox/my-messages.server.ts'

/** Messages one below the other; what was not opened yet is marked in words and in bold. */
export function MessageList({
	messages,
	path,
}: {
	messages: readonly InboxMessage[]
	path: string
}) {
	return (
		<ul className="stack-2">
			{messages.map(({ id, message, at, unread }) => (
				<li key={id} className={`card ${unread ? 'border-l-4 border-brand' : ''}`}>
					<p>
						{unread && <strong className="tag mr-2">{m.inbox_new()}</strong>}
						<Link to={`${path}/${id}`} className={`link ${unread ? 'font-bold' : ''}`}>
							{message ? messageWords(message).title : m.inbox_old()}
						</Link>
					</p>
					<p className="text-soft">{timeText(at)}</p>
				</li>
			))}
		</ul>
	)
}
