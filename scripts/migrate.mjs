import { given } from '../app/adapters/settings.server.mjs'
import { prepareDatabase } from './database/prepare.mjs'
import { dataDir } from './lib/paths.mjs'
import { Mistake, main, say } from './lib/say.mjs'
import { secretsIn } from './lib/secrets.mjs'

/** For production: brings the database of DATABASE_URL up to date, signed in as its owner. */
await main(async () => {
	const url = given('DATABASE_URL')
	if (!url) throw new Mistake('Set DATABASE_URL to the connection of the owning user.')
	const applied = await prepareDatabase(url, secretsIn(dataDir).secret)
	say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
})
