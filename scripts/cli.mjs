import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build/build.mjs'
import { dataDir, root } from './lib/paths.mjs'
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
		Object.assign(process.env, { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }, opened.environment)
		const { cli } = await import(pathToFileURL(join(root, 'build/server/cli.js')).href)
		process.exitCode = await cli(process.argv.slice(2))
	} finally {
		await opened.stop()
	}
})

/** @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>} */
async function stores() {
	if (process.env.ZHUYE_STORES === 'open') return { environment: {}, stop: async () => undefined }
	await build()
	const running = findRunning(dataDir)
	return running
		? { environment: running.environment, stop: async () => undefined }
		: openStores(dataDir)
}
