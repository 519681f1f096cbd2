import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { PatientPool } from '#app/adapters/db/patient-pool.server.ts'
import { env } from '#app/adapters/env.server.ts'
import '#tests/setup/database.ts'

/** A way to the database that breaks off the first connections. */
async function wayThatBreaksOff(count: number, database = 'postgres') {
	const url = new URL(env().DATABASE_URL)
	const path = `${url.searchParams.get('host')}/.s.PGSQL.${url.searchParams.get('port') ?? 5432}`
	let seen = 0
	const server = createServer((incoming) => {
		if (seen++ < count) return void incoming.destroy()
		const outgoing = connect(path)
		incoming.pipe(outgoing).pipe(incoming)
		incoming.on('error', () => outgoing.destroy())
		outgoing.on('error', () => incoming.destroy())
	})
	await once(server.listen(0, '127.0.0.1'), 'listening')
	const { port } = server.address() as AddressInfo
	const pool = new PatientPool({ host: '127.0.0.1', port, user: url.username, database })
	return {
		pool,
		seen: () => seen,
		async [Symbol.asyncDispose]() {
			await pool.end()
			server.close()
		},
	}
}

test('waits while the database is away, and then asks once', async () => {
	await using way = await wayThatBreaksOff(2)
	expect((await way.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
	expect(way.seen()).toBe(3)
})

test('does not ask again where the database refuses', async () => {
	await using way = await wayThatBreaksOff(0, 'nowhere')
	await expect(way.pool.query('SELECT 1')).rejects.toMatchObject({ code: '3D000' })
	expect(way.seen()).toBe(1)
})
