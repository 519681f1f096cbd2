import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import readExcel from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Cell } from '#app/domain/tables/table.ts'
import { csvOf } from './write-csv.server.ts'
import { writeXlsx } from './write-xlsx.server.ts'

const rows: Cell[][] = [
	['岗位', '人数', '说明'],
	['保洁员', 3, '含"引号"，换行\n和逗号,'],
	['=1+1', -2, "@SUM(A1)|cmd|' /C calc'!A0"],
	['+86', null, '\t制表'],
]
const harmlessRows = [
	['岗位', '人数', '说明'],
	['保洁员', 3, '含"引号"，换行\n和逗号,'],
	["'=1+1", -2, "'@SUM(A1)|cmd|' /C calc'!A0"],
	["'+86", null, "'\t制表"],
]
async function* cells(from = 0) {
	yield* rows.slice(from)
}

test('a csv begins with a byte order mark and holds the rows, formulas made harmless', async () => {
	const text = (await Readable.from(csvOf(cells())).toArray()).join('')
	expect(text.charCodeAt(0)).toBe(0xfeff)
	expect(parse(text, { bom: true })).toEqual(
		harmlessRows.map((row) => row.map((cell) => String(cell ?? ''))),
	)
})

test('a workbook holds the same, numbers as numbers', async () => {
	const stream = new PassThrough()
	const columns = ['岗位', '人数', '说明'].map((title) => ({ title, width: 12 }))
	const [file] = await Promise.all([
		buffer(stream),
		writeXlsx(stream, [{ name: '岗位', columns, rows: cells(1) }]),
	])
	const [sheet] = await readExcel(file, { trim: false })
	expect(sheet?.sheet).toBe('岗位')
	expect(sheet?.data).toEqual(harmlessRows)
})
