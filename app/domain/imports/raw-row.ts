/** A row as a file holds it: names of its columns, and whatever a cell can be. */
export type RawRow = Readonly<Record<string, unknown>>

/** Something in a row that was not understood: the column's field, why, and the words that stood there. */
export type Problem = { field: string; reason: ProblemReason; text: string }

export const problemReasons = [
	'missing',
	'text-long',
	'place-unknown',
	'place-ambiguous',
	'not-understood',
	'out-of-range',
	'cut',
	'repeated',
	'row-broken',
	'row-long',
	'not-stored',
] as const
export type ProblemReason = (typeof problemReasons)[number]

/** What PostgreSQL takes for text: no null characters, no half letters. */
const forbidden = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A cell as one text: lists joined, dates as ISO days, nothing as the empty text. */
export function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return ''
	if (Array.isArray(cell)) return cell.map(cellText).join('、')
	if (cell instanceof Date)
		return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
	const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
	return text.replace(forbidden, '').trim()
}

/** A row as it can be stored and shown again, each cell as text. */
export function storableRow(row: RawRow): Record<string, string> {
	return Object.fromEntries(
		Object.entries(row).map(([name, cell]) => [cellText(name), cellText(cell)]),
	)
}

/** The front of a text; a letter made of two halves is not cut between them. */
export function cutText(text: string, most: number): string {
	return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
