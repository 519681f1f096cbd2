import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl'
import { fileLimits, UnreadableFile } from '#app/domain/tables/file-row.ts'

/** A workbook that passed the gate: its parts by name, each read in pieces. */
export type Workbook = {
	has: (name: string) => boolean
	/** Bytes of a part, as declared; reading never gives more. */
	sizeOf: (name: string) => number
	read: (name: string) => Promise<Readable>
	close: () => Promise<void>
}

const limits = fileLimits.xlsx

/**
 * Opens a workbook by the directory at its end, before anything is unpacked: a book with too many
 * parts, too large or too dense is refused by what it says of itself. What it says is held to while
 * reading: a part that gives more bytes than declared is an error.
 */
export async function openWorkbook(path: string): Promise<Workbook> {
	const file = await open(path)
	try {
		const { size } = await file.stat()
		if (size > limits.packedBytes) throw new UnreadableFile('xlsx-size')
		const zip = await openZip(file.fd)
		const parts = await directoryOf(zip, size)
		return {
			has: (name) => parts.has(name),
			sizeOf: (name) => parts.get(name)?.uncompressedSize ?? 0,
			read: (name) => readPart(zip, parts.get(name)),
			close: () => file.close(),
		}
	} catch (error) {
		await file.close()
		throw error
	}
}

function openZip(fd: number): Promise<ZipFile> {
	return fromFdPromise(fd, { autoClose: false, validateEntrySizes: true }).catch(() => {
		throw new UnreadableFile('xlsx-broken')
	})
}

async function directoryOf(zip: ZipFile, packed: number): Promise<Map<string, Entry>> {
	if (zip.entryCount > limits.entries) throw new UnreadableFile('xlsx-entries')
	const parts = new Map<string, Entry>()
	let unpacked = 0
	try {
		for await (const entry of zip.eachEntry()) {
			unpacked += entry.uncompressedSize
			parts.set(entry.fileName.replace(/^\//, ''), entry)
		}
	} catch {
		throw new UnreadableFile('xlsx-broken')
	}
	if (unpacked > limits.unpackedBytes) throw new UnreadableFile('xlsx-size')
	if (unpacked > limits.ratioFromBytes && unpacked / packed > limits.ratio)
		throw new UnreadableFile('xlsx-ratio')
	return parts
}

function readPart(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
	if (!entry || entry.isEncrypted()) throw new UnreadableFile('xlsx-broken')
	return zip.openReadStreamPromise(entry)
}
