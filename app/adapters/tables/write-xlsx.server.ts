import { once } from 'node:events'
import type { PassThrough } from 'node:stream'
import excel from 'exceljs'
import { harmless } from '#app/domain/tables/harmless.ts'
import type { Cell } from '#app/domain/tables/table.ts'

type Sheet = {
	name: string
	columns: readonly { title: string; width: number }[]
	rows: AsyncIterable<readonly Cell[]>
}

/** Writes sheets of an Excel workbook into a stream as the rows come; the first row stays in sight. */
export async function writeXlsx(stream: PassThrough, sheets: readonly Sheet[]): Promise<void> {
	const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
	for (const { name, columns, rows } of sheets) {
		const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
		sheet.columns = columns.map(({ title, width }) => ({ header: title, width }))
		sheet.getRow(1).font = { bold: true }
		for await (const row of rows) {
			sheet.addRow(row.map(harmless)).commit()
			if (stream.writableNeedDrain) await once(stream, 'drain')
		}
		sheet.commit()
	}
	await book.commit()
}
