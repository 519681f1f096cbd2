import type { Cell } from './table.ts'

/** How a formula can begin, also in the full-width letters that Chinese input methods write. */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/
const escaped = /^'(?=[=+\-@\t\r\n\0＝＋－＠'])/

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front and stays a text. A
 * text that begins with such an apostrophe gets another, so that reading it back gives the same.
 */
export function harmless(cell: Cell): Cell {
	if (typeof cell !== 'string') return cell
	return formulaStart.test(cell) || escaped.test(cell) ? `'${cell}` : cell
}

/** The text that `harmless` was given. */
export function asWritten(text: string): string {
	return text.replace(escaped, '')
}
