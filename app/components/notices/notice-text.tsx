import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import type { ShownNotice } from '#app/queries/notices/shown-notice.server.ts'

/** A document to be read on the screen; it is written in Chinese whatever the language of the page. */
export function NoticeText({ notice }: { notice: ShownNotice }) {
	const { body, number, institution, issuedAt, receivedAt } = notice
	return (
		<article className="card stack-4" lang="zh-CN">
			<header className="stack-2">
				<h1 className="text-2xl font-bold">{body.title}</h1>
				<p className="text-soft">{number}</p>
			</header>
			<p>{m.notice_to({ name: body.name })}</p>
			{body.paragraphs.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
			<p>
				{institution}
				<br />
				{dayText(issuedAt)}
			</p>
			{receivedAt !== null && (
				<p className="text-soft">{m.notice_received_on({ day: dayText(receivedAt) })}</p>
			)}
		</article>
	)
}
