import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'

type Props = {
	notices: readonly { id: string; number: string; at: Date; received?: boolean }[]
	/** How a document is opened: the person reads a page, staff the paper. */
	to: (id: string) => string
}

/** The documents that were issued. */
export function NoticeLinks({ notices, to }: Props) {
	if (notices.length === 0) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.notices_title()}</h2>
			<ul>
				{notices.map(({ id, number, at, received }) => (
					<li key={id}>
						<a href={to(id)} className="link inline-block py-2">
							{number}
						</a>{' '}
						<span className="text-soft">
							{dayText(at)} {received === false && m.notice_unread()}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
