import { hash } from 'node:crypto'
import { setImmediate as immediate } from 'node:timers/promises'
import { readAs } from '#app/adapters/db/read.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { ImportRun, Item, PlaceRules } from '#app/adapters/imports/import-run.ts'
import { oneAfterAnother } from '#app/adapters/imports/one-after-another.ts'
import { readPolicies } from '#app/adapters/policy/read-policy.server.ts'
import { monthOf, wagesOf } from '#app/adapters/posts/post-check.server.ts'
import { tableRows } from '#app/adapters/tables/open-table.server.ts'
import { type DivisionCode, nation, nextBelow } from '#app/domain/divisions/division-code.ts'
import { postHeading } from '#app/domain/imports/columns.ts'
import type { ImportCounts } from '#app/domain/imports/import-counts.ts'
import type { ProblemReason } from '#app/domain/imports/raw-row.ts'
import type { Places } from '#app/domain/imports/read-place.ts'
import { type PostOfRow, readPost } from '#app/domain/imports/read-post.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import type { FileRow } from '#app/domain/tables/file-row.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { writeItems } from './write-items.server.ts'

/** So many rows go into one transaction: few enough that a page sees progress and memory stays small. */
const batchSize = 1000
/** After so many the database is listened to: rows that lie ready are read without a pause else. */
const readAtOnce = 20

export type StartedImport = {
	id: string
	division: DivisionCode
	source: string
	startedBy: string
	/** What an earlier run of the same import has done already. */
	counts: ImportCounts
}

type Watch = { onProgress?: (counts: ImportCounts) => void; stopped?: AbortSignal }

/**
 * Reads a file into posts, some rows a transaction; what is held is those rows and those being read
 * meanwhile. Ended in the middle, the import goes on where it stood: its counts are written with the
 * rows they count.
 */
export async function runImport(
	started: StartedImport,
	path: string,
	{ onProgress = () => undefined, stopped }: Watch = {},
): Promise<ImportCounts> {
	const run = await prepared(started)
	const places = await gazetteer()
	const seen = new Set<string>()
	let { counts } = started
	let passed = 0
	let items: Item[] = []
	const writing = oneAfterAnother(async (batch: Item[]) => {
		stopped?.throwIfAborted()
		counts = await writeItems(run, batch, counts.rows)
		onProgress(counts)
	})
	try {
		for await (const fileRow of tableRows(path, postHeading)) {
			const item = itemOf(fileRow, started, places, seen)
			if (++passed % readAtOnce === 0) await immediate()
			if (passed <= started.counts.rows) continue
			items.push(item)
			if (items.length < batchSize) continue
			await writing.next(items)
			items = []
		}
		if (items.length > 0) await writing.next(items)
	} finally {
		await writing.done()
	}
	return counts
}

async function prepared(started: StartedImport): Promise<ImportRun> {
	const now = new Date()
	const today = dayIn(now)
	const policies = await readAs({ kind: 'system', name: 'import' }, (db) => readPolicies(db, today))
	return {
		...started,
		now,
		today,
		rulesAt: once((place) => rulesOf(policies(place))),
		lastDay: once((owner) => addDays(today, policies(owner)('post.import_valid_days'))),
	}
}

const rulesOf = (policy: Policy): PlaceRules => ({
	wages: wagesOf(policy),
	month: monthOf(policy),
	ageRule: policy('post.age_rule'),
	labourShare: policy('workrelief.min_labour_share'),
})

/** Looked up once for each place: there are some thousands. */
function once<Value>(lookUp: (code: DivisionCode) => Value): (code: DivisionCode) => Value {
	const known = new Map<DivisionCode, Value>()
	return (code) => {
		const value = known.has(code) ? known.get(code) : undefined
		if (value !== undefined) return value
		const found = lookUp(code)
		known.set(code, found)
		return found
	}
}

function itemOf(
	fileRow: FileRow,
	{ division, source }: StartedImport,
	places: Places,
	seen: Set<string>,
): Item {
	const { line, row } = fileRow
	const refused = (field: string, reason: ProblemReason): Item => ({
		line,
		row,
		problems: [{ field, reason, text: '' }],
	})
	if ('fault' in fileRow) return refused('', fileRow.fault)
	const read = readPost(row, places)
	if ('problems' in read) return { line, row, problems: read.problems }

	const digest = digestOf(read.post)
	const post = {
		...read.post,
		source: source || read.post.source || unnamedSource,
		externalId: read.post.externalId || `row-${digest}`,
		ownerCode: division === nation ? officeOf(read.post.facts.placeCode) : division,
		digest,
	}
	const key = shortKey(`${post.source}\n${post.externalId}`)
	if (seen.has(key)) return refused('externalId', 'repeated')
	seen.add(key)
	return { line, row, post }
}

/** Where neither the file nor the one who imports names a source. */
const unnamedSource = 'import'

/** Who looks after a post that the whole country imported: the city's office, or the county's right below a province. */
const officeOf = (place: DivisionCode): DivisionCode => {
	const province = place.slice(0, 2)
	return nextBelow(province, place) ?? province
}

const digestOf = (post: PostOfRow): string =>
	hash('sha256', JSON.stringify(post), 'base64url').slice(0, 32)

/** A million of them are held: seventy bits tell them apart. */
const shortKey = (text: string): string => hash('sha256', text, 'base64url').slice(0, 12)
