import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type FileRow, fileLimits, UnreadableFile } from '#app/domain/tables/file-row.ts'
import { type Heading, rowsUnderHeading } from '#app/domain/tables/heading.ts'
import { csvLines } from './read-csv.server.ts'
import { jsonlRows } from './read-jsonl.server.ts'
import { linesOf } from './text-lines.server.ts'
import { lettersOf } from './text-pieces.server.ts'
import { xlsxLines } from './xlsx/read-xlsx.server.ts'

type Shape = 'xlsx' | 'jsonl' | 'csv'

/**
 * The rows of a file, whatever it is called: its first bytes say whether it is packed, a workbook, JSON
 * lines or csv. Nothing is held but the row that is read.
 */
export async function* tableRows(path: string, heading: Heading): AsyncGenerator<FileRow> {
	try {
		const packed = isGzip(await firstBytes(createReadStream(path, { end: 63 })))
		const shape = shapeOf(await firstBytes(bytesOf(path, packed)))
		if (shape === 'xlsx') yield* workbookRows(path, packed, heading)
		else {
			const lines = linesOf(lettersOf(bytesOf(path, packed)))
			if (shape === 'jsonl') yield* jsonlRows(lines)
			else yield* rowsUnderHeading(csvLines(lines), heading)
		}
	} catch (error) {
		throw isFromZlib(error) ? new UnreadableFile('file-broken') : error
	}
}

/** Throws what is wrong with a file, as far as its front tells: before it is kept for later. */
export async function expectTable(path: string, heading: Heading): Promise<void> {
	for await (const _ of tableRows(path, heading)) return
}

const isFromZlib = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

function bytesOf(path: string, packed: boolean): Readable {
	const file = createReadStream(path, { highWaterMark: 256 * 1024 })
	if (!packed) return file
	const unpacked = createGunzip({ chunkSize: 256 * 1024 })
	pipeline(file, unpacked).catch((error) => unpacked.destroy(error))
	return unpacked
}

async function firstBytes(stream: Readable): Promise<Buffer> {
	for await (const piece of stream) return piece
	throw new UnreadableFile('file-empty')
}

function shapeOf(bytes: Buffer): Shape {
	if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'xlsx'
	if (bytes.subarray(0, 4).equals(Buffer.from('D0CF11E0', 'hex')))
		throw new UnreadableFile('file-old-xls')
	const marked = bytes[0] === 0xff || bytes[0] === 0xfe
	if (!marked && bytes.includes(0)) throw new UnreadableFile('file-unknown')
	return /^(\u00ef\u00bb\u00bf)?\s*\{/.test(bytes.toString('latin1')) ? 'jsonl' : 'csv'
}

async function* workbookRows(path: string, packed: boolean, heading: Heading) {
	if (!packed) {
		yield* rowsUnderHeading(xlsxLines(path), heading)
		return
	}
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-book-'))
	try {
		const book = join(folder, 'book.xlsx')
		await pipeline(
			bytesOf(path, true),
			atMost(fileLimits.xlsx.packedBytes),
			createWriteStream(book),
		)
		yield* rowsUnderHeading(xlsxLines(book), heading)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

/** Passes bytes on until there are more than may be. */
function atMost(bytes: number): Transform {
	let seen = 0
	return new Transform({
		transform(piece: Buffer, _encoding, done) {
			seen += piece.length
			if (seen > bytes) done(new UnreadableFile('xlsx-size'))
			else done(null, piece)
		},
	})
}
