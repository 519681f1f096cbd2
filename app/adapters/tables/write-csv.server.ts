import { harmless } from '#app/domain/tables/harmless.ts'
import type { Cell } from '#app/domain/tables/table.ts'

/** Without it Excel takes UTF-8 for the local code page. */
const byteOrderMark = '\uFEFF'

/** Rows as csv by RFC 4180, in pieces. */
export async function* csvOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
	let piece = byteOrderMark
	for await (const row of rows) {
		piece += `${row.map(written).join(',')}\r\n`
		if (piece.length > 16_384) {
			yield piece
			piece = ''
		}
	}
	yield piece
}

function written(cell: Cell): string {
	const text = String(harmless(cell) ?? '')
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
