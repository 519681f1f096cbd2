import express from 'express'
import { createServer } from 'vite'
import { given, setting } from '../app/adapters/settings.server.mjs'
import { generate } from './generate.mjs'
import { dataDir } from './lib/paths.mjs'
import { expectFree } from './lib/port.mjs'
import { announce, withdraw } from './lib/running.mjs'
import { main, say } from './lib/say.mjs'
import { untilStopped } from './lib/stopping.mjs'
import { openStores } from './stores.mjs'

const host = '127.0.0.1'

/** The portal with hot reload: stores as in `npm start`, everything else from the sources. */
await main(async () => {
	const port = setting('PORT')
	await expectFree(port, host)
	await generate()
	const stores = await openStores(dataDir)
	const environment = {
		...stores.environment,
		NODE_ENV: 'development',
		HOST: host,
		PORT: String(port),
	}
	Object.assign(process.env, environment, { LOG_LEVEL: given('LOG_LEVEL') ?? 'warn' })

	const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
	const load = (/** @type {string} */ file) => vite.ssrLoadModule(file)
	const { cli } = await load('/app/jobs/cli.server.ts')
	await cli(['reference'], { keepOpen: true })
	if (environment.DEMO === '1') await cli(['demo'], { keepOpen: true })

	const stopped = new AbortController()
	const { work } = await load('/app/jobs/worker.server.ts')
	const working = work(stopped.signal)

	const app = express()
	app.use(vite.middlewares)
	app.use(async (request, response, next) => {
		try {
			const { createApp } = await load('/app/http/web.server.ts')
			createApp(() => load('virtual:remix/server-build'), null)(request, response, next)
		} catch (error) {
			if (error instanceof Error) vite.ssrFixStacktrace(error)
			next(error)
		}
	})
	const server = app.listen(port, host)
	announce(dataDir, environment)
	say(`\nZhuye 助业桥, developing: http://${host}:${port}\n`)

	await untilStopped([{ name: 'PostgreSQL', exited: stores.exited }])
	stopped.abort()
	server.close()
	server.closeAllConnections()
	await vite.close()
	await working
	withdraw(dataDir)
	await stores.stop()
	process.exit()
})
