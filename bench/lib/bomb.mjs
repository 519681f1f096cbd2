import { createWriteStream } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

const sheet = 'xl/worksheets/sheet1.xml'
/** Bytes in front of the name of a part. */
const localHead = 30
const head =
	'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const foot = '</sheetData></worksheet>'

/** What makes a zip a workbook, besides its sheet. */
const around = {
	'[Content_Types].xml':
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
	'_rels/.rels':
		'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
	'xl/workbook.xml':
		'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
	'xl/_rels/workbook.xml.rels':
		'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}

/**
 * Writes a real workbook that is small and becomes large: rows that differ in one figure only.
 * @param {string} file @param {number} inflated bytes of its sheet, about
 */
export async function writeBomb(file, inflated) {
	const parts = Object.entries(around).map(([name, text]) => part(name, Buffer.from(text)))
	const packedSheet = `${file}.sheet`
	const sums = { size: 0, crc: 0 }
	await pipeline(
		Readable.from(sheetOf(inflated, sums)),
		createDeflateRaw({ level: 9 }),
		createWriteStream(packedSheet),
	)
	const packed = await readFile(packedSheet)
	await rm(packedSheet)
	const book = zipped([{ name: sheet, packed, ...sums }, ...parts])
	await writeFile(file, book)
	const from = localHead + sheet.length
	return {
		packed: book.length,
		inflated: sums.size,
		sheetFrom: from,
		sheetTo: from + packed.length - 1,
	}
}

/** @param {number} inflated @param {{ size: number, crc: number }} sums */
function* sheetOf(inflated, sums) {
	for (let row = 1; ; row++) {
		const rows = Array.from({ length: 200 }, (_, place) => rowOf(row * 200 + place)).join('')
		const last = sums.size > inflated
		const piece = Buffer.from(`${row === 1 ? head : ''}${rows}${last ? foot : ''}`)
		sums.size += piece.length
		sums.crc = crc32(piece, sums.crc)
		yield piece
		if (last) return
	}
}

const cell =
	'<c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c>'
const rowOf = (/** @type {number} */ row) => `<row><c><v>${row}</v></c>${cell.repeat(12)}</row>`

/** @param {string} name @param {Buffer} content */
const part = (name, content) => ({
	name,
	packed: deflateRawSync(content),
	size: content.length,
	crc: crc32(content),
})

/** @param {{ name: string, packed: Buffer, size: number, crc: number }[]} parts */
function zipped(parts) {
	const pieces = []
	const directory = []
	let at = 0
	for (const { name, packed, size, crc } of parts) {
		const fields = Buffer.alloc(26)
		fields.writeUInt16LE(20, 0)
		fields.writeUInt16LE(8, 4)
		fields.writeUInt32LE(crc, 10)
		fields.writeUInt32LE(packed.length, 14)
		fields.writeUInt32LE(size, 18)
		fields.writeUInt16LE(name.length, 22)
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
		const place = Buffer.alloc(14)
		place.writeUInt32LE(at, 10)
		directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name))
		pieces.push(local)
		at += local.length
	}
	const central = Buffer.concat(directory)
	const end = Buffer.alloc(22)
	end.write('PK\x05\x06')
	end.writeUInt16LE(parts.length, 8)
	end.writeUInt16LE(parts.length, 10)
	end.writeUInt32LE(central.length, 12)
	end.writeUInt32LE(at, 16)
	return Buffer.concat([...pieces, central, end])
}
