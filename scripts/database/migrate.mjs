import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { Mistake } from '../lib/say.mjs'
import { withClient } from './connect.mjs'

/** The advisory lock that Prisma's own engine takes: runners of either kind wait for each other. */
const migrationLock = 72707369

const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
	id VARCHAR(36) PRIMARY KEY NOT NULL,
	checksum VARCHAR(64) NOT NULL,
	finished_at TIMESTAMPTZ,
	migration_name VARCHAR(255) NOT NULL,
	logs TEXT,
	rolled_back_at TIMESTAMPTZ,
	started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
	applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies what is new in prisma/migrations, each file in one transaction, and keeps Prisma's own
 * history table, so that Prisma's tools agree about what has been applied.
 * @param {string} url connection of the owning user
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(url) {
	return withClient(url, async (client) => {
		await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
		await client.query(historyTable)
		const applied = await appliedBefore(client)
		const fresh = (await migrations()).filter(({ name }) => !applied.has(name))
		for (const migration of fresh) await apply(client, migration)
		return fresh.map(({ name }) => name)
	})
}

/** All migrations in the order of their names. */
export async function migrations() {
	const folder = join(root, 'prisma/migrations')
	const entries = await readdir(folder, { withFileTypes: true })
	const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
	return Promise.all(
		names.toSorted().map(async (name) => {
			const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
		}),
	)
}

/** @param {import('pg').Client} client */
async function appliedBefore(client) {
	const { rows } = await client.query(
		'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
	)
	const known = new Map((await migrations()).map(({ name, checksum }) => [name, checksum]))
	for (const { migration_name: name, checksum } of rows) {
		if (known.has(name) && known.get(name) !== checksum) {
			throw new Mistake(
				`Migration ${name} was changed after it had been applied to this database.\n` +
					'Restore the file, or begin a new database (another DATA_DIR).',
			)
		}
	}
	return new Set(rows.map((row) => row.migration_name))
}

/** @param {import('pg').Client} client @param {{ name: string, sql: string, checksum: string }} migration */
async function apply(client, { name, sql, checksum }) {
	await client.query('BEGIN')
	try {
		await client.query(sql)
		await client.query(
			`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
			 VALUES ($1, $2, $3, now(), 1)`,
			[randomUUID(), checksum, name],
		)
		await client.query('COMMIT')
	} catch (error) {
		await client.query('ROLLBACK')
		throw explained(name, /** @type {import('pg').DatabaseError} */ (error))
	}
}

/** @param {string} name @param {import('pg').DatabaseError} cause */
function explained(name, cause) {
	const said = `Migration ${name} failed and left nothing behind: ${cause.message}`
	const insufficientPrivilege = '42501'
	return cause.code === insufficientPrivilege
		? new Mistake(
				`${said}\nThe user of DATABASE_URL lacks a right. docs/operations.md says what a database\n` +
					'administrator prepares once: scripts/database/first-time.sh',
			)
		: new Error(said, { cause })
}
