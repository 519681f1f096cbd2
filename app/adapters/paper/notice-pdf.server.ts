import PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { formalDay } from '#app/domain/notices/formal-words.ts'
import type { NoticeBody } from '#app/domain/notices/notice.ts'
import { noticeFont, settable } from './notice-font.server.ts'

export type PrintedNotice = {
	body: NoticeBody
	number: string
	institution: string
	issuedOn: string
	/** Where anyone who holds the paper can check it, and the code that it asks for. */
	checkAddress: string
	checkCode: string
	words: NoticeWords
}

/** The fixed words around what a document says. */
export type NoticeWords = {
	to: string
	seal: string
	check: string
	code: string
	missing: (letters: string) => string
}

const margin = 72
const black = '#000'

/** A document as a PDF on A4: number, text, institution and day over the place of the seal, and the code to check it by. */
export async function noticePdf(notice: PrintedNotice): Promise<Buffer<ArrayBuffer>> {
	const { body, number, words } = notice
	const doc = new PDFDocument({
		size: 'A4',
		margin,
		lang: 'zh-CN',
		displayTitle: true,
		info: { Title: `${settable(body.title).text} ${number}` },
	})
	const done = collected(doc)
	doc.font(noticeFont)
	const missing = new Set<string>()
	const set = (text: string) => {
		const { text: fit, missing: rare } = settable(text)
		for (const letter of rare) missing.add(letter)
		return fit
	}
	doc.fontSize(20).text(set(body.title), { align: 'center' })
	doc.moveDown(0.5).fontSize(12).text(set(number), { align: 'center' })
	doc.moveDown(1.5).fontSize(13).text(set(words.to))
	for (const paragraph of body.paragraphs)
		doc.moveDown(0.6).text(set(paragraph), { indent: 26, lineGap: 6 })
	if (missing.size > 0)
		doc
			.moveDown(1)
			.fontSize(9)
			.text(words.missing([...missing].join(' ')))
	drawFoot(doc, notice, set)
	doc.end()
	return done
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const pieces: Buffer[] = []
		doc.on('data', (piece: Buffer) => pieces.push(piece))
		doc.on('end', () => resolve(Buffer.concat(pieces)))
		doc.on('error', reject)
	})
}

const footHeight = 190

/** Institution and day at the right within the circle for the seal, the check code at the left. */
function drawFoot(
	doc: PDFKit.PDFDocument,
	{ institution, issuedOn, checkAddress, checkCode, words }: PrintedNotice,
	set: (text: string) => string,
): void {
	if (doc.y > doc.page.height - margin - footHeight) doc.addPage()
	const top = Math.max(doc.y + 30, doc.page.height - margin - footHeight)
	const right = doc.page.width - margin
	drawCode(doc, checkAddress, { x: margin, y: top, side: 90 })
	doc.fontSize(9).text(set(words.check), margin + 100, top + 4, { width: 150 })
	doc.text(`${words.code} ${checkCode.replace(/(.{4})(?=.)/g, '$1-')}`, { width: 170 })

	doc
		.circle(right - 70, top + 45, 56)
		.dash(3, { space: 3 })
		.stroke('#999')
		.undash()
	doc.fillColor('#999').text(words.seal, right - 126, top + 84, { width: 112, align: 'center' })
	doc.fillColor(black).fontSize(13)
	doc.text(set(institution), right - 240, top + 25, { width: 240, align: 'right' })
	doc.text(formalDay(issuedOn), { width: 240, align: 'right' })
}

function drawCode(
	doc: PDFKit.PDFDocument,
	text: string,
	{ x, y, side }: { x: number; y: number; side: number },
): void {
	const { data } = encode(text, { ecc: 'M', border: 2 })
	const unit = side / data.length
	for (const [row, line] of data.entries())
		for (const [column, dark] of line.entries())
			if (dark) doc.rect(x + column * unit, y + row * unit, unit, unit)
	doc.fill(black)
}
