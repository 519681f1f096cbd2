import { setImmediate as immediate } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { retryingConflicts, sqlState } from '#app/adapters/db/conflicts.server.ts'
import { inWork } from '#app/adapters/db/work.server.ts'
import { faultOf } from '#app/adapters/fault.server.ts'
import type { ImportedPost, ImportRun, Item } from '#app/adapters/imports/import-run.ts'
import { employersOf } from '#app/adapters/imports/imported-employers.server.ts'
import { type WrittenPost, writtenPost } from '#app/adapters/imports/imported-row.server.ts'
import { worksOf } from '#app/adapters/imports/imported-works.server.ts'
import { knownPosts } from '#app/adapters/imports/known-posts.server.ts'
import { oneAfterAnother } from '#app/adapters/imports/one-after-another.ts'
import { insertPosts, updatePosts, writeEvents } from '#app/adapters/imports/write-posts.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { type ImportCounts, noCounts } from '#app/domain/imports/import-counts.ts'
import { saysNothingNew } from '#app/domain/imports/imported-move.ts'
import { storableRow } from '#app/domain/imports/raw-row.ts'
import { slices } from '#app/domain/slices.ts'

/** So many rows the database stores while the next are checked. */
const partSize = 250
/** After so many the connection gets its turn: checking holds up everything else. */
const checkedAtOnce = 20

/** Someone else runs this import, or has ended it: what they count is no longer what we count. */
export class TakenOver extends Error {}

/**
 * Writes some rows in one transaction, with the counts that say how far the import has come. Rows that
 * the database refuses are tried in halves, until the one that is at fault stands alone and is rejected.
 */
export async function writeItems(
	run: ImportRun,
	items: readonly Item[],
	done: number,
): Promise<ImportCounts> {
	try {
		return await retryingConflicts(() => inWork((client) => write(client, run, items, done)))
	} catch (error) {
		if (!isAboutData(error)) throw error
		const [only, another] = items
		if (only && !another) {
			log.warn({
				event: 'import-row-refused',
				import: run.id,
				line: only.line,
				...faultOf(error),
			})
			const refused = { field: '', reason: 'not-stored', text: '' } as const
			return writeItems(run, [{ line: only.line, row: only.row, problems: [refused] }], done)
		}
		const half = Math.ceil(items.length / 2)
		const counts = await writeItems(run, items.slice(0, half), done)
		return writeItems(run, items.slice(half), counts.rows)
	}
}

/** Data exceptions and violated constraints; everything else is not the row's fault. */
const isAboutData = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? '')

async function write(
	client: PoolClient,
	run: ImportRun,
	items: readonly Item[],
	done: number,
): Promise<ImportCounts> {
	await takeTurn(client, run, done)
	const posts = items.flatMap((item) => ('post' in item ? [item.post] : []))
	const known = await knownPosts(client, run, posts)
	const fresh = posts.filter((post) => {
		const before = known(post)
		return !before || !saysNothingNew(before.state, before.digest === post.digest)
	})
	const written = await writePosts(client, run, fresh, known)
	const rejected = items.flatMap((item) => ('problems' in item ? [item] : []))
	await writeRejections(client, run, rejected)
	return count(client, run, {
		...noCounts,
		rows: items.length,
		created: written.filter(({ event }) => event.seq === 0).length,
		updated: written.filter(({ event }) => event.seq !== 0).length,
		unchanged: posts.length - written.length,
		published: written.filter(({ move }) => move.to === 'published').length,
		inReview: written.filter(({ move }) => move.to === 'in-review').length,
		warned: written.filter(({ move, warned }) => warned && move.to === 'published').length,
		rejected: rejected.length,
	})
}

/** One process at a time moves an import forward, from where it stands. */
async function takeTurn(client: PoolClient, { id }: ImportRun, done: number): Promise<void> {
	const { rowCount } = await client.query(
		`SELECT FROM import_batch WHERE id = $1 AND rows = $2 AND state = 'running' FOR UPDATE`,
		[id, done],
	)
	if (rowCount !== 1) throw new TakenOver(id)
}

async function writePosts(
	client: PoolClient,
	run: ImportRun,
	posts: readonly ImportedPost[],
	known: Awaited<ReturnType<typeof knownPosts>>,
): Promise<WrittenPost[]> {
	if (posts.length === 0) return []
	const employerOf = await employersOf(client, posts, run.now)
	const workOf = await worksOf(client, posts)
	const written: WrittenPost[] = []
	const storing = oneAfterAnother((part: readonly WrittenPost[]) => store(client, part))
	try {
		for (const part of slices(posts, partSize)) {
			const rows: WrittenPost[] = []
			for (const some of slices(part, checkedAtOnce)) {
				for (const post of some) {
					const behind = { known: known(post), employer: employerOf(post), works: workOf(post) }
					const row = writtenPost(run, post, behind)
					if (row) rows.push(row)
				}
				await immediate()
			}
			written.push(...rows)
			await storing.next(rows)
		}
	} finally {
		await storing.done()
	}
	return written
}

async function store(client: PoolClient, written: readonly WrittenPost[]): Promise<void> {
	const isNew = ({ event }: WrittenPost) => event.seq === 0
	await insertPosts(client, written.filter(isNew))
	await updatePosts(
		client,
		written.filter((each) => !isNew(each)),
	)
	await writeEvents(client, written)
}

async function writeRejections(
	client: PoolClient,
	run: ImportRun,
	rejected: readonly Extract<Item, { problems: unknown }>[],
): Promise<void> {
	const rows = rejected.flatMap(({ line, row, problems }) =>
		problems.map(({ field, reason }) => ({
			batch_id: run.id,
			line,
			field,
			reason,
			row: storableRow(row),
		})),
	)
	await client.query(
		`INSERT INTO import_rejection SELECT * FROM json_populate_recordset(NULL::import_rejection, $1::json)
		 ON CONFLICT DO NOTHING`,
		[JSON.stringify(rows)],
	)
}

async function count(client: PoolClient, run: ImportRun, now: ImportCounts): Promise<ImportCounts> {
	const { rows } = await client.query<ImportCounts>(
		`UPDATE import_batch SET rows = rows + $2, created = created + $3, updated = updated + $4, unchanged = unchanged + $5,
			published = published + $6, in_review = in_review + $7, warned = warned + $8, rejected = rejected + $9, moved_at = now()
		 WHERE id = $1
		 RETURNING rows, created, updated, unchanged, published, in_review AS "inReview", warned, rejected`,
		[
			run.id,
			now.rows,
			now.created,
			now.updated,
			now.unchanged,
			now.published,
			now.inReview,
			now.warned,
			now.rejected,
		],
	)
	return rows[0] ?? now
}
