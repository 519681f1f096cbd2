import { createWriteStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { contextFor } from '#app/adapters/context.server.ts'
import { digestOfFile } from '#app/adapters/files/digest.server.ts'
import { csvOf } from '#app/adapters/tables/write-csv.server.ts'
import { performImport } from '#app/commands/imports/perform-import.server.ts'
import { startImport } from '#app/commands/imports/start-import.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import type { ImportCounts } from '#app/domain/imports/import-counts.ts'
import { everyRow, exportLimits } from '#app/domain/tables/table.ts'
import { inLocale } from '#app/locales/speaking.server.ts'
import { faultText, rejectionColumns } from '#app/locales/words/imports.ts'
import { rejectedColumns, rejectedRows } from '#app/queries/imports/rejected-rows.server.ts'
import { importHelp, orderOf } from './import-order.server.ts'
import { expectEngines, untilSearchable } from './until-searchable.server.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string): number => {
	process.stderr.write(`${line}\n`)
	return 1
}

/** Rows live for a moment only: a heap that grows by little stays small however many there are. */
const heapGrowth = 60

const importer: System = { kind: 'system', name: 'import' }

/** `npm run import`: brings a file of posts in, with progress, and tells what came of it. */
export async function importCommand(options: string[]): Promise<number> {
	setFlagsFromString(`--heap-growing-percent=${heapGrowth}`)
	const order = await orderOf(options)
	if ('mistake' in order) return complain(`${order.mistake}\n\n${importHelp}`)

	await expectEngines()
	const { division, source, path } = order
	const digest = await digestOfFile(path)
	const ctx = contextFor(importer)
	const started = await startImport(ctx, {
		division,
		source,
		fileName: basename(path),
		fileId: null,
		digest,
	})
	if ('refused' in started) return complain(started.refused)

	const progress = everyTwoSeconds()
	const outcome = await performImport(started.importId, path, {
		onProgress: (counts) => progress(() => `${figures(counts.rows)} rows …`),
	})
	if (outcome === null) return complain('Another program has taken this import over.')
	await writeReport(started.importId, order.report)
	if ('fault' in outcome) {
		const kept = `${outcome.fault} ${outcome.detail}`.trim()
		return complain(inLocale('en', () => faultText(kept)))
	}
	say(summary(outcome.counts))
	const away = await untilSearchable((left) => progress(() => `${figures(left)} posts to index …`))
	if (away.length > 0) say(`${away.join(', ')} did not answer; a worker will bring it up to date.`)
	return outcome.counts.rows > 0 && outcome.counts.rejected === outcome.counts.rows ? 1 : 0
}

const figures = (count: number): string => count.toLocaleString('en')

function everyTwoSeconds(): (line: () => string) => void {
	let said = Date.now()
	return (line) => {
		if (Date.now() - said < 2000) return
		said = Date.now()
		say(line())
	}
}

function summary(counts: ImportCounts): string {
	const lines: [string, number][] = [
		['rows read', counts.rows],
		['published', counts.published],
		['  of these with warnings', counts.warned],
		['waiting for review', counts.inReview],
		['unchanged', counts.unchanged],
		['rejected', counts.rejected],
	]
	return lines.map(([what, count]) => `${figures(count).padStart(12)}  ${what}`).join('\n')
}

/** Rows that made no post, with the reasons in front, to be mended and imported again. */
async function writeReport(importId: string, path: string): Promise<void> {
	const ctx = contextFor(importer)
	const names = await rejectedColumns(ctx, importId)
	if (names.length === 0) return
	const columns = rejectionColumns(names)
	const rows = everyRow((page) => rejectedRows(ctx, importId, page, exportLimits.pageSize))
	const cells = (async function* () {
		yield columns.map(({ title }) => title())
		for await (const row of rows) yield columns.map(({ value }) => value(row))
	})()
	await pipeline(csvOf(cells), createWriteStream(path))
	say(`Rejected rows, with the reasons: ${path}`)
}
