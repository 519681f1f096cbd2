import type { PoolClient } from 'pg'
import { pool } from './pools.server.ts'

/**
 * What one process at a time may do: bring changes into a copy, build the index of an engine anew, compare saved
 * searches.
 */
const locks = { bring: 20_261_123, build: 20_261_125, compare: 20_261_126 } as const
type Lock = keyof typeof locks

type Acting<T> = (client: PoolClient) => Promise<T>

/** Does something while nobody else does it; null when somebody else is at it. */
export const inTurn = <T>(lock: Lock, name: string, act: Acting<T>): Promise<T | null> =>
	holding(lock, name, 'SELECT pg_try_advisory_lock($1, hashtext($2)) AS held', act)

/** Waits for whoever is at it, then does it. */
export async function afterOthers<T>(lock: Lock, name: string, act: Acting<T>): Promise<T> {
	const sql = 'SELECT true AS held FROM pg_advisory_lock($1, hashtext($2))'
	const outcome = await holding(lock, name, sql, async (client) => ({ is: await act(client) }))
	if (!outcome) throw new Error('a lock that was waited for is not held')
	return outcome.is
}

/** The lock belongs to a connection: a broken one takes it with it, and the connection says so. */
async function holding<T>(lock: Lock, name: string, sql: string, act: Acting<T>) {
	const client = await pool('worker').connect()
	try {
		const values = [locks[lock], name]
		const { rows } = await client.query<{ held: boolean }>(sql, values)
		const outcome = rows[0]?.held === true ? { is: await act(client) } : null
		if (outcome) await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', values)
		client.release()
		return outcome ? outcome.is : null
	} catch (error) {
		client.release(true)
		throw error
	}
}
