import { type FileRow, fileLimits, type Line, UnreadableFile } from './file-row.ts'

/** What a table needs its columns to be. */
export type Heading = {
	/** The field that a column's name means, if any. */
	fieldOf: (name: string) => string | null
	/** Fields without which the file makes no sense, each with the name to give when it is missing. */
	needed: readonly (readonly [fields: readonly string[], name: string])[]
}

/** Rows by the names of their columns: the heading is the first line that names two of them. */
export async function* rowsUnderHeading(
	lines: AsyncIterable<Line>,
	heading: Heading,
): AsyncGenerator<FileRow> {
	let names: string[] | null = null
	let above = 0
	for await (const { line, cells, fault } of lines) {
		if (names) {
			const row = rowOf(names, cells)
			if (fault || !isEmpty(row)) yield { line, row, ...(fault && { fault }) }
		} else {
			names = namesIn(cells, heading)
			above++
			if (!names && above === fileLimits.headingLines) break
		}
	}
	if (above === 0) throw new UnreadableFile('file-empty')
	if (!names) throw missingColumns(heading.needed)
}

/** The names of the columns, if this line is the heading. */
function namesIn(cells: Line['cells'], { fieldOf, needed }: Heading): string[] | null {
	const names = cells.map((cell) => String(cell ?? '').trim())
	const fields = new Set(names.map(fieldOf).filter((field) => field !== null))
	if (fields.size < 2) return null
	const missing = needed.filter(([any]) => !any.some((field) => fields.has(field)))
	if (missing.length > 0) throw missingColumns(missing)
	return names
}

const isEmpty = (row: Record<string, unknown>): boolean =>
	Object.values(row).every((cell) => cell === '' || cell === null)

const missingColumns = (missing: Heading['needed']) =>
	new UnreadableFile('columns-missing', missing.map(([, name]) => name).join('、'))

/** Cells beyond the heading are kept too, under their number. */
function rowOf(names: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
	return Object.fromEntries(
		cells.map((cell, place) => [names[place] || `${place + 1}`, cell ?? null]),
	)
}
