import { fileLimits, type Line, UnreadableFile } from '#app/domain/tables/file-row.ts'
import { openWorkbook } from './workbook-gate.server.ts'
import { readParts, type SheetParts, unescaped } from './workbook-parts.server.ts'
import { xmlScanner } from './xml-scanner.ts'

/**
 * The rows of a workbook's first sheet, read as a stream: what is held is the shared texts and one row.
 * Libraries hold the whole sheet, which at 100,000 rows takes more than a gigabyte.
 */
export async function* xlsxLines(path: string): AsyncGenerator<Line> {
	const book = await openWorkbook(path)
	try {
		const parts = await readParts(book)
		const sheet = sheetReader(parts)
		const letters = new TextDecoder()
		let count = 0
		for await (const piece of await book.read(parts.sheet)) {
			for (const line of sheet(letters.decode(piece, { stream: true }))) {
				if (line.cells.length > 0) count++
				if (count > fileLimits.xlsx.rows + 1) throw new UnreadableFile('xlsx-rows')
				yield line
			}
		}
	} catch (error) {
		throw error instanceof UnreadableFile ? error : new UnreadableFile('xlsx-broken')
	} finally {
		await book.close()
	}
}

/** Excel counts days from here: its first of January 1900 is day one, and it knows a leap day too many. */
const dayZero = Date.UTC(1899, 11, 30)
const daysTo1904 = 1462

/** Takes the sheet's text piece by piece and gives the rows that each piece completes. */
function sheetReader({ strings, isDate, from1904 }: SheetParts): (piece: string) => Line[] {
	let done: Line[] = []
	let line = 0
	let cells: unknown[] = []
	let place = 0
	let cell = { type: '', style: 0, text: '' }
	let inValue = false
	let inGuide = false

	const value = (): unknown => {
		const { type, style, text } = cell
		if (type === 's') return strings[Number(text)] ?? ''
		if (type === 'b') return text === '1'
		if (type === 'e' || text === '') return null
		if (type !== '' && type !== 'n') return unescaped(text)
		const number = Number(text)
		if (!isDate(style)) return number
		return new Date(dayZero + Math.round((number + (from1904 ? daysTo1904 : 0)) * 86_400_000))
	}
	const scan = xmlScanner({
		open: (name, attribute) => {
			if (name === 'row') {
				line = Number(attribute('r') ?? line + 1)
				cells = []
				place = 0
			} else if (name === 'c') {
				place = columnOf(attribute('r')) ?? place
				cell = { type: attribute('t') ?? '', style: Number(attribute('s') ?? 0), text: '' }
			} else if (name === 'rPh') inGuide = true
			else if (name === 'v' || name === 't') inValue = !inGuide
		},
		close: (name) => {
			if (name === 'v' || name === 't') inValue = false
			else if (name === 'rPh') inGuide = false
			else if (name === 'c') {
				if (place < fileLimits.xlsx.columns) cells[place] = value()
				place++
			} else if (name === 'row')
				done.push({ line, cells: Array.from(cells, (each) => each ?? null) })
		},
		text: (text) => {
			if (inValue) cell.text += text
			if (cell.text.length > fileLimits.rowLetters) throw new UnreadableFile('xlsx-broken')
		},
	})
	return (piece) => {
		done = []
		scan(piece)
		return done
	}
}

/** "BC12" → 54, counted from 0. */
function columnOf(reference: string | undefined): number | null {
	const letters = /^[A-Z]+/.exec(reference ?? '')?.[0]
	if (!letters) return null
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
