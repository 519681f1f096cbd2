import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withClient } from './database/connect.mjs'
import { migrate } from './database/migrate.mjs'
import { differenceToSchema } from './database/schema-engine.mjs'
import { root } from './lib/paths.mjs'
import { Mistake, main, say } from './lib/say.mjs'
import { startThrowaway } from './postgres/throwaway.mjs'

const usage = `npm run db:migration -- NAME    write the next migration from prisma/schema
npm run db:drift                check that migrations and schema agree`

await main(async () => {
	const [argument] = process.argv.slice(2)
	if (!argument || argument === '--help') return say(usage)

	const sql = await difference()
	if (argument === '--check') {
		if (sql) throw new Mistake(`The migrations do not bring the schema about. Missing:\n\n${sql}`)
		return say('Migrations and schema agree.')
	}
	if (!sql) return say('Nothing to write: migrations and schema agree already.')
	if (!/^[a-z][a-z0-9_]*$/.test(argument))
		throw new Mistake(`A migration's name looks like add_visits.`)
	say(`Written: ${await write(argument, sql)}`)
})

/** Against a throw-away database that has all present migrations. */
async function difference() {
	const cluster = await startThrowaway()
	try {
		await withClient(cluster.urlOf('postgres'), (client) => client.query('CREATE DATABASE zhuye'))
		await migrate(cluster.url)
		return await differenceToSchema(cluster.url)
	} finally {
		await cluster.stop()
	}
}

/** @param {string} name @param {string} sql */
async function write(name, sql) {
	const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
	const folder = join(root, 'prisma/migrations', `${stamp}_${name}`)
	await mkdir(folder, { recursive: true })
	await writeFile(join(folder, 'migration.sql'), `${sql}\n`)
	return folder
}
