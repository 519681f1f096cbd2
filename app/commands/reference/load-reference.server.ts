import { pool } from '#app/adapters/db/pools.server.ts'
import { legalMoves } from '#app/domain/machines.ts'
import { loadCatalogue } from './load-catalogue.server.ts'
import { loadDivisions } from './load-divisions.server.ts'
import { loadMinimumWages } from './load-minimum-wages.server.ts'

/**
 * Brings the facts that ship with the program into the database: divisions, the catalogue of parameters,
 * minimum wages, and the moves of the state machines. Repeating it changes nothing; facts recorded by
 * hand are left alone.
 */
export async function loadReference(): Promise<void> {
	const client = await pool('worker').connect()
	try {
		await client.query('BEGIN')
		await loadDivisions(client)
		await loadCatalogue(client)
		await loadMinimumWages(client)
		const moves = legalMoves()
		await client.query(
			`INSERT INTO state_transition (machine, from_state, verb, to_state)
			 SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
			[
				moves.map((m) => m.machine),
				moves.map((m) => m.from),
				moves.map((m) => m.verb),
				moves.map((m) => m.to),
			],
		)
		await client.query(
			"INSERT INTO search_copy (name) VALUES ('postgresql') ON CONFLICT DO NOTHING",
		)
		await client.query('COMMIT')
	} catch (error) {
		await client.query('ROLLBACK')
		throw error
	} finally {
		client.release()
	}
}
