import type { FileRow } from '#app/domain/tables/file-row.ts'
import type { TextLine } from './text-lines.server.ts'

/** What of a row that cannot be read is shown again. */
const shownLetters = 500

/** One JSON object a line; a line that is none is a broken row, and the next one is read all the same. */
export async function* jsonlRows(lines: AsyncIterable<TextLine>): AsyncGenerator<FileRow> {
	let line = 0
	for await (const { text, long } of lines) {
		line++
		const source = line === 1 ? text.replace(/^\uFEFF/, '') : text
		if (source.trim() === '') continue
		const row = long ? null : objectIn(source)
		yield row
			? { line, row }
			: {
					line,
					row: { json: source.slice(0, shownLetters) },
					fault: long ? 'row-long' : 'row-broken',
				}
	}
}

function objectIn(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text)
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
		return isObject ? (value as Record<string, unknown>) : null
	} catch {
		return null
	}
}
