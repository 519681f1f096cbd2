import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import excel from 'exceljs'
import readExcel from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { xlsxLines } from './read-xlsx.server.ts'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zhuye-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true }))

const rows = [
	['岗位', '人数', '开始', '说明'],
	['保洁员 & <组长>', 3, new Date('2026-12-01T00:00:00Z'), '换行\n和"引号"'],
	['买买提·艾力𠮷', -2.5, null, '  空格  '],
	[null, null, null, null],
	['末行', true, 0, '1.5'],
]

async function linesOf(file: string) {
	const lines: unknown[][] = []
	for await (const { cells } of xlsxLines(file)) lines.push([...cells])
	return lines
}

/** A workbook by exceljs, with shared texts or with texts in the cells. */
async function written(name: string, useSharedStrings: boolean): Promise<string> {
	const filename = join(folder, name)
	const book = new excel.stream.xlsx.WorkbookWriter({ filename, useSharedStrings, useStyles: true })
	book.addWorksheet('藏', { state: 'hidden' }).addRow(['不读']).commit()
	const sheet = book.addWorksheet('岗位')
	for (const row of rows) {
		const added = sheet.addRow(row)
		added.getCell(3).numFmt = 'yyyy"年"m"月"d"日"'
		added.commit()
	}
	await book.commit()
	return filename
}

test.each([true, false])(
	'reads what was written (shared texts: %s), as another reader does',
	async (shared) => {
		const file = await written(`book-${shared}.xlsx`, shared)
		const lines = await linesOf(file)
		expect(lines.slice(0, 3)).toEqual([
			['岗位', '人数', '开始', '说明'],
			['保洁员 & <组长>', 3, new Date('2026-12-01T00:00:00Z'), '换行\n和"引号"'],
			['买买提·艾力𠮷', -2.5, null, '  空格  '],
		])
		const sheets = await readExcel(file, { trim: false })
		const other = sheets.find(({ sheet }) => sheet === '岗位')?.data ?? []
		expect(lines.filter((line) => line.length > 0).slice(0, 3)).toEqual(other.slice(0, 3))
	},
)

test('what is no workbook is refused', async () => {
	const file = join(folder, 'no.xlsx')
	await writeFile(file, 'PK\x03\x04 but nothing behind it')
	await expect(linesOf(file)).rejects.toMatchObject({ fault: 'xlsx-broken' })
})
