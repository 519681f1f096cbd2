import type { NoticeBrief } from '#app/adapters/refusals/refusal-view.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { noticeKindWords } from '#app/locales/words/refusals.ts'

type Props = {
	notices: readonly NoticeBrief[]
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
				{notices.map(({ id, kind, number, at, received }) => (
					<li key={id} className="py-1">
						<a href={to(id)} className="link inline-block py-1">
							{noticeKindWords[kind]()}
						</a>
						{!received && <strong> {m.notice_unread()}</strong>}
						<span className="block text-soft">
							{number} · {dayText(at)}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
