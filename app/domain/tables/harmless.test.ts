import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asWritten, harmless } from './harmless.ts'

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const payloads = ['1+1', "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', 'SUM(A1)', '']

test.each(starts.flatMap((start) => payloads.map((rest) => start + rest)))(
	'%j begins no formula',
	(text) => {
		expect(String(harmless(text)).startsWith("'")).toBe(true)
		expect(asWritten(String(harmless(text)))).toBe(text)
	},
)

const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.tuple(fc.constantFrom("'", "''", ...starts), fc.string()).map((parts) => parts.join('')),
)

test('no text begins like a formula, and each is read back as it was', () => {
	fc.assert(
		fc.property(text, (written) => {
			const cell = String(harmless(written))
			expect(starts.some((start) => cell.startsWith(start))).toBe(false)
			expect(asWritten(cell)).toBe(written)
		}),
	)
})

test('numbers stay numbers, also below zero', () => {
	expect(harmless(-3)).toBe(-3)
	expect(harmless(null)).toBeNull()
})
