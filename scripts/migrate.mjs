import { given, setting } from '../app/adapters/settings.server.mjs'
import { build } from './build/build.mjs'
import { prepareContent } from './content.mjs'
import { prepareDatabase } from './database/prepare.mjs'
import { dataDir } from './lib/paths.mjs'
import { Mistake, main, say } from './lib/say.mjs'
import { secretsIn } from './lib/secrets.mjs'

/**
 * For production: brings the database of DATABASE_URL up to date, signed in as its owner, and the facts
 * that ship with the program into it.
 */
await main(async () => {
	const url = given('DATABASE_URL')
	if (!url) throw new Mistake('Set DATABASE_URL to the connection of the owning user.')
	if (setting('STORES') !== 'open') await build()
	const { secret, keyring } = secretsIn(dataDir)
	const applied = await prepareDatabase(url, secret)
	await prepareContent({
		DATABASE_URL: url,
		SECRET: secret,
		KEYRING: JSON.stringify(keyring),
		DEMO: '0',
	})
	say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
})
