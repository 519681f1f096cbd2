import { AsyncResource } from 'node:async_hooks'
import { PassThrough, Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { faultOf } from '#app/adapters/fault.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { csvOf } from '#app/adapters/tables/write-csv.server.ts'
import { writeXlsx } from '#app/adapters/tables/write-xlsx.server.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type Cell,
	type FileColumn,
	type FileFormat,
	fileFormats,
} from '#app/domain/tables/table.ts'
import { notFound } from './problems.server.ts'

type Table<Row> = {
	/** What the file and its sheet are called, without the ending. */
	name: string
	columns: readonly FileColumn<Row>[]
	rows: AsyncIterable<Row>
}

const types: Record<FileFormat, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * A list as a file to keep, csv or Excel, written while the rows are read. Texts that a spreadsheet
 * would run as formulas are made harmless. A workbook takes further sheets; a csv has but one.
 */
export function tableFile<Row>(
	format: string | undefined,
	table: Table<Row>,
	...further: readonly Table<Row>[]
): Response {
	if (!isOneOf(fileFormats, format)) throw notFound()
	const stream =
		format === 'csv' ? Readable.from(csvOf(cellsOf(table, true))) : bookOf([table, ...further])
	return new Response(createReadableStreamFromReadable(stream), {
		headers: {
			'Content-Type': types[format],
			'Content-Disposition': attachment(`${table.name}.${format}`),
			'Cache-Control': 'private, no-store',
		},
	})
}

/** A saved file's name by RFC 6266: plain for old programs, whole for the others. */
export function attachment(name: string): string {
	const plain = name.replace(/[^\w.-]/g, '_')
	const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${hex(sign)}`)
	return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const hex = (sign: string) => sign.charCodeAt(0).toString(16).toUpperCase()

function bookOf<Row>(tables: readonly Table<Row>[]): Readable {
	const stream = new PassThrough()
	const sheets = tables.map((table) => ({
		name: table.name,
		columns: table.columns.map(({ title, width = 16 }) => ({ title: title(), width })),
		rows: cellsOf(table, false),
	}))
	writeXlsx(stream, sheets).catch((error) => {
		log.error({ event: 'export-failed', ...faultOf(error) })
		stream.destroy(error instanceof Error ? error : new Error(String(error)))
	})
	return stream
}

/** The rows are asked for long after the request has been answered: its language is kept for them. */
function cellsOf<Row>(
	{ columns, rows }: Table<Row>,
	heading: boolean,
): AsyncGenerator<readonly Cell[]> {
	const request = new AsyncResource('table-file')
	const inRequest = (cells: () => Cell[]) => request.runInAsyncScope(cells)
	return (async function* () {
		if (heading) yield inRequest(() => columns.map(({ title }) => title()))
		for await (const row of rows) yield inRequest(() => columns.map(({ value }) => value(row)))
	})()
}
