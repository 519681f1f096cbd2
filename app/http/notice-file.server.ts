import { noticePdf } from '#app/adapters/paper/notice-pdf.server.ts'
import type { NoticeBody } from '#app/domain/notices/notice.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { m } from '#app/locales/compiled/messages.js'
import { attachment } from './table-file.server.ts'

type Issued = {
	body: NoticeBody
	number: string
	institution: string
	issuedAt: Date
	checkCode: string
}

/** A document is written in Chinese, whatever language whoever opens it reads the site in. */
const chinese = { locale: 'zh-CN' } as const

/** A document as a PDF that browsers show, with the address at which it can be checked. */
export async function noticeFile(notice: Issued, origin: string): Promise<Response> {
	const pdf = await noticePdf({
		...notice,
		issuedOn: dayIn(notice.issuedAt),
		checkAddress: `${origin}/verify?code=${notice.checkCode}`,
		words: {
			to: m.notice_to({ name: notice.body.name }, chinese),
			seal: m.notice_seal({}, chinese),
			check: m.notice_check({}, chinese),
			code: m.notice_code({}, chinese),
			missing: (letters) => m.notice_missing({ letters }, chinese),
		},
	})
	return new Response(pdf, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': attachment(`${notice.number}.pdf`).replace('attachment', 'inline'),
			'Cache-Control': 'private, no-store',
		},
	})
}
