import { given } from '../app/adapters/settings.server.mjs'
import { build } from './build/build.mjs'
import { prepareContent } from './content.mjs'
import { withClient } from './database/connect.mjs'
import { dataDir } from './lib/paths.mjs'
import { findRunning } from './lib/running.mjs'
import { Mistake, main, say } from './lib/say.mjs'
import { startCluster } from './postgres/cluster.mjs'
import { openStores } from './stores.mjs'

/** Throws everything in the embedded database away and makes the demo anew. */
await main(async () => {
	if (given('DATABASE_URL'))
		throw new Mistake('DATABASE_URL is set: only an embedded database is ever reset.')
	if (findRunning(dataDir))
		throw new Mistake('The portal is running on this data. Stop it first (Ctrl-C), then reset.')
	if (!process.argv.includes('--yes'))
		throw new Mistake(
			`This deletes every person, post and offer in ${dataDir}.\nIf that is what you want: npm run demo:reset -- --yes`,
		)
	await build()
	const cluster = await startCluster(dataDir)
	try {
		await withClient(cluster.urlOf('postgres'), (client) =>
			client.query('DROP DATABASE IF EXISTS zhuye WITH (FORCE)'),
		)
	} finally {
		await cluster.stop()
	}
	const stores = await openStores(dataDir)
	try {
		await prepareContent(stores.environment)
	} finally {
		await stores.stop()
	}
	say('The demo is as new.')
})
