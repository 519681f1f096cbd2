import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { env } from '#app/adapters/env.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { PatientPool } from './patient-pool.server.ts'

/**
 * The database's roles: `door` for sessions and traces, `read` for loaders, `web` for commands,
 * `worker` for jobs. What each may see and touch stands in the migrations. Limits count through the
 * door as well, but on connections of their own: they are asked while a transaction holds one.
 * Searches read, with settings of their own.
 */
export type DatabaseRole = 'door' | 'limits' | 'read' | 'search' | 'web' | 'worker'

/** Whose rights a pool has that is not named for its role. */
const rightsOf: Partial<Record<DatabaseRole, string>> = { limits: 'door', search: 'read' }

/**
 * A search goes by its index, however many posts match: to look at each post means to unpack its
 * lexemes. The list of matches is kept whole, or they would have to be unpacked all the same. Compiling a
 * statement takes longer than it runs.
 */
const settingsOf: Partial<Record<DatabaseRole, string>> = {
	search: `SET enable_seqscan = off; SET work_mem = '64MB'; SET jit = off`,
}

const pools = new Map<DatabaseRole, Pool>()

export function pool(role: DatabaseRole): Pool {
	const known = pools.get(role)
	if (known) return known
	const { DATABASE_URL, DATABASE_POOL, SECRET } = env()
	const settings = settingsOf[role]
	const made = new PatientPool({
		connectionString: urlAs(DATABASE_URL, role, SECRET),
		max: DATABASE_POOL,
		connectionTimeoutMillis: 5000,
		idleTimeoutMillis: 30_000,
		application_name: `zhuye ${role}`,
		...(settings !== undefined && { onConnect: (client) => client.query(settings) }),
	})
	const lost = (error: Error) =>
		log.error({ event: 'database-connection-lost', role, reason: error.message })
	// A lost connection must not end the program, whether it was resting in the pool or in use.
	made.on('error', lost)
	made.on('connect', (client) => client.on('error', lost))
	pools.set(role, made)
	return made
}

export async function closePools(): Promise<void> {
	const open = [...pools.values()]
	pools.clear()
	await Promise.all(open.map((each) => each.end()))
}

/** The same derivation as in scripts/database/roles.mjs, which lets the roles in. */
function urlAs(url: string, role: DatabaseRole, secret: string): string {
	const name = `zhuye_${rightsOf[role] ?? role}`
	const changed = new URL(url)
	changed.username = name
	changed.password = createHmac('sha256', secret)
		.update(`database role ${name}`)
		.digest('base64url')
	return changed.href
}
