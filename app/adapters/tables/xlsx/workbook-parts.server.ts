import { fileLimits, UnreadableFile } from '#app/domain/tables/file-row.ts'
import type { Workbook } from './workbook-gate.server.ts'
import { type XmlListener, xmlScanner } from './xml-scanner.ts'

/** What the cells of a sheet refer to. */
export type SheetParts = {
	/** The part that holds the first sheet that is not hidden. */
	sheet: string
	strings: readonly string[]
	/** Whether a style shows its number as a day. */
	isDate: (style: number) => boolean
	/** Whether days are counted from 1904, as old Macintosh books do. */
	from1904: boolean
}

/** Tells a listener what a part says, piece by piece; nothing where the book has no such part. */
export async function scanPart(book: Workbook, name: string, listener: XmlListener): Promise<void> {
	if (!book.has(name)) return
	const scan = xmlScanner(listener)
	const letters = new TextDecoder()
	for await (const piece of await book.read(name)) scan(letters.decode(piece, { stream: true }))
}

export const ignore = () => undefined

export async function readParts(book: Workbook): Promise<SheetParts> {
	const sheets: string[] = []
	const targets = new Map<string, string>()
	let from1904 = false
	await scanPart(book, 'xl/workbook.xml', {
		open: (name, attribute) => {
			if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
			if (name === 'sheet' && !attribute('state')?.includes('idden'))
				sheets.push(attribute('id') ?? '')
		},
		close: ignore,
		text: ignore,
	})
	await scanPart(book, 'xl/_rels/workbook.xml.rels', {
		open: (name, attribute) => {
			if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '')
		},
		close: ignore,
		text: ignore,
	})
	const target = targets.get(sheets[0] ?? '') ?? 'worksheets/sheet1.xml'
	const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`
	if (!book.has(sheet)) throw new UnreadableFile('xlsx-broken')
	return { sheet, strings: await readStrings(book), isDate: await readDateStyles(book), from1904 }
}

/** The texts that cells share; guides to pronunciation in them are no part of the text. */
async function readStrings(book: Workbook): Promise<string[]> {
	const part = 'xl/sharedStrings.xml'
	if (book.sizeOf(part) > fileLimits.xlsx.stringsBytes) throw new UnreadableFile('xlsx-size')
	const strings: string[] = []
	let string = ''
	let inText = false
	let inGuide = false
	await scanPart(book, part, {
		open: (name) => {
			if (name === 'si') string = ''
			if (name === 'rPh') inGuide = true
			if (name === 't') inText = !inGuide
		},
		close: (name) => {
			if (name === 'si') strings.push(unescaped(string))
			if (name === 'rPh') inGuide = false
			if (name === 't') inText = false
		},
		text: (text) => {
			if (inText) string += text
		},
	})
	return strings
}

/** Letters that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
				String.fromCharCode(Number.parseInt(hex, 16)),
			)
		: text

/** Formats that come with Excel and show days, the Chinese ones included. */
const builtIn = (id: number) =>
	(id >= 14 && id <= 22) ||
	(id >= 27 && id <= 36) ||
	(id >= 45 && id <= 47) ||
	(id >= 50 && id <= 58)

async function readDateStyles(book: Workbook): Promise<(style: number) => boolean> {
	const custom = new Map<number, boolean>()
	const styles: number[] = []
	let inCells = false
	await scanPart(book, 'xl/styles.xml', {
		open: (name, attribute) => {
			if (name === 'numFmt')
				custom.set(Number(attribute('numFmtId')), showsDay(attribute('formatCode') ?? ''))
			if (name === 'cellXfs') inCells = true
			if (name === 'xf' && inCells) styles.push(Number(attribute('numFmtId') ?? 0))
		},
		close: (name) => {
			if (name === 'cellXfs') inCells = false
		},
		text: ignore,
	})
	return (style) => {
		const format = styles[style] ?? 0
		return custom.get(format) ?? builtIn(format)
	}
}

const showsDay = (format: string): boolean =>
	/[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''))
