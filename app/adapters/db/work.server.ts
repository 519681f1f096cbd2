import type { PoolClient } from 'pg'
import { pool } from './pools.server.ts'

/** One transaction of a job, as the role that sees every row. */
export async function inWork<T>(act: (client: PoolClient) => Promise<T>): Promise<T> {
	const client = await pool('worker').connect()
	try {
		await client.query('BEGIN')
		const result = await act(client)
		await client.query('COMMIT')
		client.release()
		return result
	} catch (error) {
		// A connection that cannot even roll back is not used again.
		await client.query('ROLLBACK').then(
			() => client.release(),
			() => client.release(true),
		)
		throw error
	}
}
