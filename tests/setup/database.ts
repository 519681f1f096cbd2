import { afterAll, beforeAll, inject } from 'vitest'
import { withClient } from '#scripts/database/connect.mjs'

const name = `t_${process.pid}_${Date.now().toString(36)}`
const urlOf = (database: string) =>
	inject('databaseUrl').replace(encodeURIComponent('%s'), database).replace('%s', database)

/** A database of this test file's own, cloned from the migrated template; import this file to have it. */
export const databaseUrl = () => urlOf(name)

beforeAll(async () => {
	await withClient(urlOf('postgres'), async (client) => {
		await client.query('SELECT pg_advisory_lock(20261123)')
		await client.query(`CREATE DATABASE ${name} TEMPLATE template_zhuye`)
	})
	Object.assign(process.env, {
		NODE_ENV: 'test',
		DATABASE_URL: databaseUrl(),
		SECRET: inject('secret'),
		KEYRING: inject('keyring'),
		LOG_LEVEL: 'silent',
	})
})

afterAll(async () => {
	const { closePrisma } = await import('#app/adapters/db/prisma.server.ts')
	const { closePools } = await import('#app/adapters/db/pools.server.ts')
	await closePrisma()
	await closePools()
	await withClient(urlOf('postgres'), (client) =>
		client.query(`DROP DATABASE ${name} WITH (FORCE)`),
	)
})

/** Looks at or changes the database as its owner, past row-level security. */
export function asOwner<T extends Record<string, unknown>>(
	sql: string,
	values: unknown[] = [],
): Promise<T[]> {
	return withClient(databaseUrl(), async (client) => (await client.query(sql, values)).rows)
}
