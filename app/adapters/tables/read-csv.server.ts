import { type Options, parse } from 'csv-parse/sync'
import type { Line } from '#app/domain/tables/file-row.ts'
import type { TextLine } from './text-lines.server.ts'

/** So many letters are parsed at once: enough to be fast. */
const blockLetters = 256 * 1024
/** A record in quotes goes over no more lines; beyond, its first line is taken for broken. */
const mostLines = 500

const options = {
	relax_column_count: true,
	relax_quotes: true,
	skip_empty_lines: true,
	trim: true,
} satisfies Options

/** A record and the line of the block that it ends on. */
type Parsed = { cells: string[]; end: number }

/**
 * Records of a csv by RFC 4180, separated by whatever the first line uses. The text is cut into blocks
 * where quotes are closed; a quote that never closes costs its own line and not those after it.
 */
export async function* csvLines(lines: AsyncIterable<TextLine>): AsyncGenerator<Line> {
	let block: string[] = []
	let letters = 0
	let open = false
	let openLines = 0
	let from = 1
	let delimiter = ''
	for await (const { text } of lines) {
		const line = from === 1 && block.length === 0 ? text.replace(/^\uFEFF/, '') : text
		if (delimiter === '' && line.trim() !== '') delimiter = delimiterOf(line)
		block.push(line)
		letters += line.length
		if (quotes(line) % 2 === 1) open = !open
		openLines = open ? openLines + 1 : 0
		if ((letters > blockLetters && !open) || openLines > mostLines) {
			yield* parsed(block, from, delimiter)
			from += block.length
			block = []
			letters = 0
			open = false
			openLines = 0
		}
	}
	yield* parsed(block, from, delimiter)
}

const quotes = (line: string): number => line.split('"').length - 1

const delimiterOf = (line: string): string =>
	[',', '\t', ';', '|'].toSorted(
		(one, other) => line.split(other).length - line.split(one).length,
	)[0] ?? ','

function* parsed(block: readonly string[], from: number, delimiter: string): Generator<Line> {
	const records = tryParse(block.join('\n'), delimiter)
	if (!records) {
		yield* oneByOne(block, from, delimiter)
		return
	}
	let before = 0
	for (const { cells, end } of records) {
		yield { line: from + before, cells }
		before = end
	}
}

function tryParse(text: string, delimiter: string): Parsed[] | null {
	const ends: number[] = []
	const noteEnd: Options['on_record'] = (record, { lines }) => {
		ends.push(lines)
		return record
	}
	try {
		const records = parse(text, { ...options, delimiter, on_record: noteEnd })
		return records.map((cells, place) => ({ cells, end: ends[place] ?? 0 }))
	} catch {
		return null
	}
}

/** The shortest run of lines from here that makes a record is one; where none does, the line is broken. */
function* oneByOne(block: readonly string[], from: number, delimiter: string): Generator<Line> {
	let at = 0
	while (at < block.length) {
		const found = recordAt(block, at, delimiter)
		const line = from + at
		if (found) for (const cells of found.records) yield { line, cells }
		else yield { line, cells: [block[at] ?? ''], fault: 'row-broken' }
		at += found?.lines ?? 1
	}
}

function recordAt(block: readonly string[], at: number, delimiter: string) {
	let open = false
	for (let lines = 1; lines <= mostLines && at + lines <= block.length; lines++) {
		if (quotes(block[at + lines - 1] ?? '') % 2 === 1) open = !open
		if (open) continue
		const records = tryParse(block.slice(at, at + lines).join('\n'), delimiter)
		if (records) return { lines, records: records.map(({ cells }) => cells) }
	}
	return null
}
