import { createReadStream } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createInflateRaw } from 'node:zlib'

/**
 * A program of its own, so that its memory is its own: does one thing with one file, once, and prints
 * how long it took and how much its highest use of memory grew.
 *   read-once.mjs READER FILE            reads the rows
 *   read-once.mjs inflate FILE FROM TO   only inflates those bytes
 */
const [, , reader = '', file = '', from, to] = process.argv
const act = reader === 'inflate' ? inflate : await rowsBy(reader)

const before = process.resourceUsage().maxRSS
const started = performance.now()
const outcome = await act()
const ms = performance.now() - started
const grownKiB = process.resourceUsage().maxRSS - before
process.stdout.write(JSON.stringify({ outcome, ms, grownMiB: grownKiB / 1024 }))

/** @param {string} module */
async function rowsBy(module) {
	const { xlsxLines } = await import(pathToFileURL(module).href)
	return async () => {
		let rows = 0
		try {
			for await (const _ of xlsxLines(file)) rows++
			return `${rows.toLocaleString('en')} rows`
		} catch (error) {
			return `refused: ${error instanceof Error ? error.message : error}`
		}
	}
}

async function inflate() {
	let bytes = 0
	const packed = createReadStream(file, { start: Number(from), end: Number(to) })
	for await (const piece of packed.pipe(createInflateRaw())) bytes += piece.length
	return `${Math.round(bytes / 1e6)} MB`
}
