import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { messageWords } from '#app/locales/words/messages.ts'
import type { InboxMessage } from '#app/queries/inbox/my-messages.server.ts'

/** The title of a message, also for the browser's window. */
export const titleOf = ({ message }: InboxMessage): string =>
	message ? messageWords(message).title : m.inbox_old()

/** What a message says, and the way to what it is about. */
export function OpenedMessage({ opened }: { opened: InboxMessage }) {
	const { message, at } = opened
	return (
		<section className="card stack-4">
			<p className="text-soft">{timeText(at)}</p>
			<p>{message ? messageWords(message).text : m.inbox_old_text()}</p>
			{message && message.link !== '' && (
				<p className="print:hidden">
					<Link to={message.link} className="button">
						{m.inbox_go()}
					</Link>
				</p>
			)}
		</section>
	)
}
