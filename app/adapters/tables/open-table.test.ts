import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import excel from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileRow } from '#app/domain/tables/file-row.ts'
import { tableRows } from './open-table.server.ts'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'zhuye-table-'))
})
afterAll(() => rm(folder, { recursive: true }))

const heading = {
	fieldOf: (name: string) => (['岗位', '人数'].includes(name) ? name : null),
	needed: [
		[['岗位'], '岗位'],
		[['人数'], '人数'],
	] as const,
}

async function rowsOf(content: Buffer | string): Promise<FileRow[]> {
	const path = join(folder, `${Math.random()}`)
	await writeFile(path, content)
	const rows: FileRow[] = []
	for await (const row of tableRows(path, heading)) rows.push(row)
	return rows
}

const expected = [
	{ line: 2, row: { 岗位: '保洁员', 人数: '3' } },
	{ line: 3, row: { 岗位: '厨师, "主"', 人数: '' } },
]
const csv = '岗位,人数\r\n保洁员,3\r\n"厨师, ""主""",\r\n'
/** The same in GB18030: what Excel in China writes. */
const gb18030 = Buffer.from(
	'b8dacebb2cc8cbcafd0d0ab1a3bde0d4b12c330d0a22b3f8caa62c202222d6f72222222c0d0a',
	'hex',
)

describe('csv', () => {
	test.each<[string, Buffer | string]>([
		['UTF-8', csv],
		['UTF-8 with its mark', `\uFEFF${csv}`],
		['UTF-16', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
		['GB18030', gb18030],
		['packed', gzipSync(csv)],
		['with tabs', csv.replaceAll(',', '\t').replace('\t ', ', ')],
		['under a title', `岗位表\r\n${csv}`],
	])('%s', async (name, content) => {
		const shift = name === 'under a title' ? 1 : 0
		expect(await rowsOf(content)).toEqual(
			expected.map(({ line, row }) => ({ line: line + shift, row })),
		)
	})

	test('a quote that never closes costs its own line only', async () => {
		const rows = await rowsOf('岗位,人数\n"保洁员,3\n厨师,1\n"两\n行",2\n')
		expect(rows).toEqual([
			{ line: 2, row: { 岗位: '"保洁员,3' }, fault: 'row-broken' },
			{ line: 3, row: { 岗位: '厨师', 人数: '1' } },
			{ line: 4, row: { 岗位: '两\n行', 人数: '2' } },
		])
	})

	test('cells beyond the heading are kept', async () => {
		const [row] = await rowsOf('岗位,人数\n保洁员,3,多的\n')
		expect(row?.row).toEqual({ 岗位: '保洁员', 人数: '3', 3: '多的' })
	})

	test('whatever text stands in cells, well written rows come back as they are', async () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '岗', ' x', "'") })
		const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 })
		await fc.assert(
			fc.asyncProperty(table, async (cells) => {
				const filled = cells.map(([one, other]) => [`b${one}e`, `b${other}e`] as const)
				const text = filled
					.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
					.join('\r\n')
				const rows = await rowsOf(`岗位,人数\r\n${text}`)
				expect(rows.map(({ row }) => [row.岗位, row.人数])).toEqual(filled)
			}),
			{ numRuns: 60 },
		)
	})
})

test('JSON lines: a broken line does not hold up the next', async () => {
	const text = '{"岗位":"保洁员"}\n\n{"岗位":\n[1]\n{"岗位":"厨师","人数":2}'
	for (const content of [text, gzipSync(text), `\uFEFF${text}`]) {
		expect(await rowsOf(content)).toEqual([
			{ line: 1, row: { 岗位: '保洁员' } },
			{ line: 3, row: { json: '{"岗位":' }, fault: 'row-broken' },
			{ line: 4, row: { json: '[1]' }, fault: 'row-broken' },
			{ line: 5, row: { 岗位: '厨师', 人数: 2 } },
		])
	}
})

test('a row that is too long is cut off and named', async () => {
	const rows = await rowsOf(`{"岗位":"${'长'.repeat(2_000_000)}"}\n{"岗位":"厨师"}`)
	expect(rows.map(({ line, ...row }) => [line, 'fault' in row ? row.fault : null])).toEqual([
		[1, 'row-long'],
		[2, null],
	])
})

async function workbook(): Promise<Buffer> {
	const book = new excel.Workbook()
	const sheet = book.addWorksheet('岗位')
	sheet.addRows([['岗位', '人数'], ['保洁员', 3], [], ['厨师']])
	return Buffer.from(await book.xlsx.writeBuffer())
}

test('a workbook, plain and packed', async () => {
	const content = await workbook()
	for (const file of [content, gzipSync(content)]) {
		expect(await rowsOf(file)).toEqual([
			{ line: 2, row: { 岗位: '保洁员', 人数: 3 } },
			{ line: 4, row: { 岗位: '厨师' } },
		])
	}
})

/** A zip of one part, with whatever size it says of itself. */
function zipOf(name: string, content: Buffer, declared = content.length): Buffer {
	const packed = deflateRawSync(content)
	const fields = Buffer.alloc(26)
	fields.writeUInt16LE(20, 0)
	fields.writeUInt16LE(8, 4)
	fields.writeUInt32LE(packed.length, 14)
	fields.writeUInt32LE(declared, 18)
	fields.writeUInt16LE(name.length, 22)
	const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
	const version = Buffer.from([20, 0])
	const central = Buffer.concat([
		Buffer.from('PK\x01\x02'),
		version,
		fields,
		Buffer.alloc(14),
		Buffer.from(name),
	])
	const end = Buffer.alloc(22)
	end.write('PK\x05\x06')
	end.writeUInt16LE(1, 8)
	end.writeUInt16LE(1, 10)
	end.writeUInt32LE(central.length, 12)
	end.writeUInt32LE(local.length, 16)
	return Buffer.concat([local, central, end])
}

describe('is refused', () => {
	test.each<[string, () => Buffer | string, string]>([
		['nothing', () => '', 'file-empty'],
		['lines without a heading', () => 'a,b\n1,2\n', 'columns-missing'],
		['a heading without a needed column', () => '岗位,岗位,x\n1,2\n', 'columns-missing'],
		['an old workbook', () => Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'file-old-xls'],
		['a picture', () => Buffer.from('89504E470D0A1A0A0000000D', 'hex'), 'file-unknown'],
		['a gzip that ends too soon', () => gzipSync(csv.repeat(1000)).subarray(0, 60), 'file-broken'],
		['a broken gzip', () => Buffer.from('1f8b0800ffff', 'hex'), 'file-broken'],
		['a zip that is no workbook', () => zipOf('x.txt', Buffer.from('x')), 'xlsx-broken'],
		[
			'a sheet that inflates to 425 MB, before it is inflated',
			() => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(8), 425_000_000),
			'xlsx-size',
		],
		[
			'a book that is too dense',
			() => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(60_000_000)),
			'xlsx-ratio',
		],
		[
			'a book that says it is smaller than it is',
			() => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(60_000_000), 1000),
			'xlsx-broken',
		],
		[
			'a document type with entities',
			() =>
				zipOf(
					'xl/worksheets/sheet1.xml',
					Buffer.from('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>'),
				),
			'xlsx-broken',
		],
	])('%s', async (_name, content, fault) => {
		await expect(rowsOf(content())).rejects.toMatchObject({ fault })
	})
})
