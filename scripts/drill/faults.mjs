import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { touchEverything } from './changes.mjs'
import { until } from './world.mjs'

/** @typedef {import('./world.mjs').World} World */

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {'meilisearch' | 'disk' | 'nothing'} needs what has to be there
 * @property {number} failedAllowed requests that may fail
 * @property {number} gapMs the longest time without an answer
 * @property {(world: World) => Promise<string | void>} make makes it, waits, and takes it away; says what was not as it should be
 */

/** What a visitor may wait: the limit on an engine's answer, and what PostgreSQL then needs. */
const usual = { failedAllowed: 0, gapMs: 2500 }

/** While the proxy behaves so. @param {import('./proxy.mjs').Behaviour} behaviour @param {string} [told] what administrators have to be told */
const behaving = (behaviour, told) => async (/** @type {World} */ world) => {
	world.proxy?.behave(behaviour)
	await wait(20_000)
	const [copy] = await world.query(`SELECT fault FROM search_copy WHERE name = 'meilisearch'`)
	world.proxy?.behave({})
	if (told !== undefined && copy?.fault !== told)
		return `administrators are told "${copy?.fault}" instead of "${told}"`
}

/** @type {Fault[]} */
export const faults = [
	{
		name: 'Meilisearch killed while indexing',
		needs: 'meilisearch',
		...usual,
		async make(world) {
			await touchEverything(world.databaseUrl)
			await wait(800)
			world.killMeilisearch('SIGKILL')
		},
	},
	{
		name: 'Meilisearch killed while searching',
		needs: 'meilisearch',
		...usual,
		async make(world) {
			world.killMeilisearch('SIGKILL')
		},
	},
	{
		name: 'Meilisearch stopped for a minute',
		needs: 'meilisearch',
		...usual,
		async make(world) {
			world.killMeilisearch('SIGSTOP')
			await wait(60_000)
			world.killMeilisearch('SIGCONT')
		},
	},
	{
		name: 'Meilisearch slow (3 s)',
		needs: 'meilisearch',
		...usual,
		make: behaving({ delayMs: 3000 }),
	},
	{
		name: 'Meilisearch answers 500',
		needs: 'meilisearch',
		...usual,
		make: behaving({ status: 500 }, 'failed'),
	},
	{
		name: 'Wrong key',
		needs: 'meilisearch',
		...usual,
		make: behaving({ key: 'wrong' }, 'key-refused'),
	},
	{
		name: 'Data of Meilisearch deleted',
		needs: 'meilisearch',
		...usual,
		async make(world) {
			await rm(world.searchData, { recursive: true, force: true })
			await until(async () => {
				const [copy] = await world.query(
					`SELECT FROM search_copy WHERE name = 'meilisearch-next' OR (name = 'meilisearch' AND fault <> '')`,
				)
				return copy !== undefined
			}, 30_000)
		},
	},
	{
		name: 'Disk of Meilisearch full',
		needs: 'disk',
		...usual,
		async make(world) {
			const filler = join(world.disk ?? '', 'filler')
			const { bavail, bsize } = await statfs(world.disk ?? '')
			await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024)))
			await touchEverything(world.databaseUrl)
			await wait(20_000)
			await rm(filler)
		},
	},
	{
		name: 'PostgreSQL restarted',
		needs: 'nothing',
		failedAllowed: 10,
		gapMs: 6000,
		async make(world) {
			await world.restartDatabase()
		},
	},
	{
		name: 'Worker killed in a batch',
		needs: 'nothing',
		...usual,
		async make(world) {
			await touchEverything(world.databaseUrl)
			await wait(500)
			world.killWorker()
		},
	},
	{
		name: 'Rebuild interrupted',
		needs: 'nothing',
		...usual,
		async make(world) {
			const rebuild = world.command(['search-rebuild', '--engine', world.firstEngine, '--fresh'])
			const isUnderWay = await until(async () => {
				const [copy] = await world.query(`SELECT FROM search_copy WHERE target <> '' AND done > 0`)
				return copy !== undefined
			}, 120_000)
			rebuild.kill()
			if (!isUnderWay) return `the rebuild did not begin: ${(await rebuild.ended).said}`
		},
	},
]
