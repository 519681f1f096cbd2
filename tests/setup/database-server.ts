import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { given } from '#app/adapters/settings.server.mjs'
import { withClient } from '#scripts/database/connect.mjs'
import { prepareDatabase } from '#scripts/database/prepare.mjs'
import { startThrowaway } from '#scripts/postgres/throwaway.mjs'

declare module 'vitest' {
	interface ProvidedContext {
		/** Connection of the owning user to a database; `%s` stands for its name. */
		databaseUrl: string
		secret: string
		keyring: string
	}
}

export const template = 'template_zhuye'

/** The PostgreSQL of TEST_DATABASE_URL, else one that vanishes afterwards. */
async function server() {
	const url = given('TEST_DATABASE_URL')
	if (!url) return startThrowaway({ max_connections: '300', shared_buffers: '128MB' })
	const urlOf = (database: string) => {
		const changed = new URL(url)
		changed.pathname = `/${database}`
		return changed.href
	}
	const clear = () =>
		withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`))
	await clear()
	return { urlOf, stop: clear }
}

/**
 * One PostgreSQL for all database tests, with one migrated database that each test file clones.
 */
export async function setup(project: TestProject) {
	const cluster = await server()
	const secret = randomBytes(32).toString('hex')
	const keyring = JSON.stringify({
		current: 't1',
		keys: { t1: randomBytes(32).toString('base64') },
	})
	await withClient(cluster.urlOf('postgres'), (client) =>
		client.query(`CREATE DATABASE ${template}`),
	)
	await prepareDatabase(cluster.urlOf(template), secret)

	Object.assign(process.env, {
		DATABASE_URL: cluster.urlOf(template),
		SECRET: secret,
		KEYRING: keyring,
		LOG_LEVEL: 'silent',
	})
	const { loadReference } = await import('#app/commands/reference/load-reference.server.ts')
	const { closePools } = await import('#app/adapters/db/pools.server.ts')
	await loadReference()
	await closePools()

	project.provide('databaseUrl', cluster.urlOf('%s'))
	project.provide('secret', secret)
	project.provide('keyring', keyring)
	return async () => void (await cluster.stop())
}
