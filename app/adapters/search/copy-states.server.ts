import { pool } from '#app/adapters/db/pools.server.ts'
import { keptFor } from '#app/adapters/kept-for.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import type { CopyName } from './search-index.ts'

/** How far a copy of the index is behind, and what is known of it. */
export type CopyState = {
	name: CopyName
	/** Posts that wait to be brought, without those that were given up. */
	waiting: number
	/** Given up, until an administrator has looked. */
	setAside: number
	/** Since when the longest waits that nothing is wrong with, and how many seconds that is. */
	since: Date | null
	lagSeconds: number
	building: { done: number; total: number } | null
	verifiedAt: Date | null
	drift: number
	fault: IndexFault | null
	faultAt: Date | null
}

type Row = Omit<CopyState, 'building'> & { isBuilding: boolean; done: number; total: number }

const states = `
	SELECT c.name, coalesce(o.waiting, 0) AS waiting, coalesce(o.set_aside, 0) AS "setAside", o.since,
		coalesce(greatest(0, extract(epoch FROM now() - o.since)), 0)::float8 AS "lagSeconds",
		c.target <> '' AS "isBuilding", c.done, c.total, c.verified_at AS "verifiedAt", c.drift,
		nullif(c.fault, '') AS fault, c.fault_at AS "faultAt"
	FROM search_copy c LEFT JOIN (
		SELECT copy, count(*) FILTER (WHERE NOT set_aside)::int AS waiting,
			count(*) FILTER (WHERE set_aside AND NOT dismissed)::int AS set_aside,
			min(changed_at) FILTER (WHERE NOT set_aside AND attempts = 0) AS since
		FROM search_outbox GROUP BY copy
	) o ON o.copy = c.name
	ORDER BY c.name`

export async function copyStates(): Promise<CopyState[]> {
	const { rows } = await pool('read').query<Row>(states)
	return rows.map(({ isBuilding, done, total, ...row }) => ({
		...row,
		building: isBuilding ? { done, total } : null,
	}))
}

/** Who watches asks often, perhaps from several places; counting a long outbox takes a moment. */
export const recentCopyStates = keptFor(2000, () => copyStates())
