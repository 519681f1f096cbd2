import { given, setting } from '../app/adapters/settings.server.mjs'
import { build } from './build/build.mjs'
import { built } from './lib/built.mjs'
import { dataDir } from './lib/paths.mjs'
import { findRunning } from './lib/running.mjs'
import { main } from './lib/say.mjs'
import { openStores } from './stores.mjs'

/**
 * A command of the portal: on the stores of a running one, else on its own, opened for as long as
 * the command takes.
 */
await main(async () => {
	const opened = await stores()
	try {
		Object.assign(process.env, { LOG_LEVEL: given('LOG_LEVEL') ?? 'warn' }, opened.environment)
		const { cli } = await built('cli')
		process.exitCode = await cli(process.argv.slice(2))
	} finally {
		await opened.stop()
	}
})

/** @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>} */
async function stores() {
	if (setting('STORES') === 'open') return { environment: {}, stop: async () => undefined }
	await build()
	const running = findRunning(dataDir)
	return running
		? { environment: running.environment, stop: async () => undefined }
		: openStores(dataDir)
}
