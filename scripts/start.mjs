import { join } from 'node:path'
import { given, setting } from '../app/adapters/settings.server.mjs'
import { build } from './build/build.mjs'
import { demoSignIns, prepareContent } from './content.mjs'
import { start } from './lib/children.mjs'
import { dataDir, root } from './lib/paths.mjs'
import { expectFree } from './lib/port.mjs'
import { announce, withdraw } from './lib/running.mjs'
import { isProgram, main, say } from './lib/say.mjs'
import { untilStopped } from './lib/stopping.mjs'
import { supervise } from './lib/supervise.mjs'
import { openStores } from './stores.mjs'

/** The web program searches; keys that may do more are none of its business. */
const withoutWriting = { MEILISEARCH_WRITE_KEY: undefined, MEILISEARCH_API_KEY: undefined }

/** Brings the whole portal up: stores, content, worker and web, and stops them in the reverse order. */
async function run() {
	const host = setting('HOST')
	const port = setting('PORT')
	await expectFree(port, host)
	const id = await build()
	const stores = await openStores(dataDir)
	const stops = [stores.stop]
	try {
		const environment = {
			...stores.environment,
			NODE_ENV: 'production',
			HOST: host,
			PORT: String(port),
			BUILD_ID: id,
			LOG_LEVEL: given('LOG_LEVEL') ?? 'warn',
		}
		await prepareContent(environment)
		const run = (/** @type {string} */ name, /** @type {Record<string, undefined>} */ without) =>
			supervise(() =>
				start(name, process.execPath, [join(root, `scripts/${name}.mjs`)], {
					...environment,
					...without,
				}),
			)
		const worker = run('worker', {})
		stops.push(worker.stop)
		const web = run('web', withoutWriting)
		stops.push(web.stop)
		announce(dataDir, environment)
		stops.push(async () => withdraw(dataDir))
		await untilAnswers(`http://${host}:${port}/health/ready`, web.exited)
		greet(`http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`, environment)
		const ended = await untilStopped([worker, web, { name: 'PostgreSQL', exited: stores.exited }])
		if (ended) process.exitCode = 1
	} finally {
		for (const stop of stops.toReversed()) await stop()
		say('Stopped.')
	}
}

/** @param {string} url @param {Promise<unknown>} exited */
async function untilAnswers(url, exited) {
	let gone = false
	exited.then(() => {
		gone = true
	})
	for (let tries = 0; tries < 300 && !gone; tries++) {
		const answer = await fetch(url).catch(() => null)
		if (answer?.ok) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
}

/** @param {string} address @param {Record<string, string>} environment */
function greet(address, environment) {
	say(`\nZhuye 助业桥 is ready: ${address}`)
	say(
		`Search engine: ${environment.MEILISEARCH_URL ? 'Meilisearch' : 'PostgreSQL'}.  Data: ${dataDir}`,
	)
	if (environment.DEMO === '1') say(`\n${demoSignIns(environment)}`)
	say('Ctrl-C stops it.\n')
}

if (isProgram(import.meta.url)) await main(run)
