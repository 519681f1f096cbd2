import { pool } from '#app/adapters/db/pools.server.ts'
import { readSearch } from '#app/domain/posts/search-request.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import { exactConditions, reading } from './exact-conditions.server.ts'

const batchSize = 500

/** Searches that an older program read are read again: a post is indexed by what today's words mean. */
export async function readAnew(): Promise<void> {
	for (;;) {
		const { rows } = await pool('worker').query<{
			id: string
			address: string
			conditions: Conditions
		}>(
			`SELECT id, address, conditions FROM saved_search WHERE reading <> $1 ORDER BY id LIMIT ${batchSize}`,
			[reading()],
		)
		if (rows.length === 0) return
		const again = await Promise.all(
			rows.map(async ({ id, address, conditions: { near } }) => {
				const { request } = readSearch(new URLSearchParams(address))
				return { id, conditions: (await exactConditions(request, near)).conditions }
			}),
		)
		await pool('worker').query(
			`UPDATE saved_search s SET conditions = x.conditions, reading = $2
			FROM jsonb_to_recordset($1::jsonb) AS x (id uuid, conditions jsonb) WHERE s.id = x.id`,
			[JSON.stringify(again), reading()],
		)
	}
}
