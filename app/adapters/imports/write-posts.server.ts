import type { PoolClient } from 'pg'
import { sqlState } from '#app/adapters/db/conflicts.server.ts'
import type { WrittenPost } from './imported-row.server.ts'

const uniqueViolation = '23505'

/** What an update leaves as it was made. */
const lasting = ['id', 'source', 'external_id', 'owner_code', 'created_by', 'created_at', 'demo']

const columnsOf = ([first]: readonly WrittenPost[]): string[] => Object.keys(first?.post ?? {})
const rowsOf = (written: readonly WrittenPost[]): string =>
	JSON.stringify(written.map(({ post }) => post))

/** Someone changed a post since it was read, or made the same one: the transaction is to be tried anew. */
class Overtaken extends Error {
	readonly code = '40001'
}

export async function insertPosts(
	client: PoolClient,
	written: readonly WrittenPost[],
): Promise<void> {
	if (written.length === 0) return
	const columns = columnsOf(written).join(', ')
	try {
		await client.query(
			`INSERT INTO post (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::post, $1::json)`,
			[rowsOf(written)],
		)
	} catch (error) {
		throw sqlState(error) === uniqueViolation ? new Overtaken('a post was made meanwhile') : error
	}
}

export async function updatePosts(
	client: PoolClient,
	written: readonly WrittenPost[],
): Promise<void> {
	if (written.length === 0) return
	const changes = columnsOf(written)
		.filter((column) => !lasting.includes(column))
		.map((column) => `${column} = n.${column}`)
	const { rowCount } = await client.query(
		`UPDATE post p SET ${changes.join(', ')} FROM json_populate_recordset(NULL::post, $1::json) n
		 WHERE p.id = n.id AND p.version = n.version - 1`,
		[rowsOf(written)],
	)
	if (rowCount !== written.length) throw new Overtaken('a post was changed meanwhile')
}

export async function writeEvents(
	client: PoolClient,
	written: readonly WrittenPost[],
): Promise<void> {
	await client.query(
		'INSERT INTO post_event SELECT * FROM json_populate_recordset(NULL::post_event, $1::json)',
		[JSON.stringify(written.map(({ event }) => event))],
	)
}
