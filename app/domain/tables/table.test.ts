import { expect, test } from 'vitest'
import { everyRow, exportLimits } from './table.ts'

const list = (length: number) => {
	const asked: number[] = []
	const pageOf = async (page: number) => {
		asked.push(page)
		const from = (page - 1) * exportLimits.pageSize
		const size = Math.max(0, Math.min(exportLimits.pageSize, length - from))
		return Array.from({ length: size }, (_, place) => from + place)
	}
	return { asked, pageOf }
}

test.each([0, 1, 1000, 1001, 2500])('gives all %i rows in their order', async (length) => {
	const rows: number[] = []
	for await (const row of everyRow(list(length).pageOf)) rows.push(row)
	expect(rows).toEqual(Array.from({ length }, (_, place) => place))
})

test('ends at the most rows an export holds', async () => {
	const { asked, pageOf } = list(1_000_000)
	let count = 0
	for await (const _ of everyRow(pageOf)) count++
	expect(count).toBe(exportLimits.rows)
	expect(asked).toHaveLength(exportLimits.rows / exportLimits.pageSize)
})
