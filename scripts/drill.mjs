import { printTable } from '../bench/lib/table.mjs'
import { startChanges } from './drill/changes.mjs'
import { faults } from './drill/faults.mjs'
import { startVisitors } from './drill/visitors.mjs'
import { openWorld, until } from './drill/world.mjs'
import { Mistake, main, say } from './lib/say.mjs'

/** @typedef {import('./drill/faults.mjs').Fault} Fault */
/** @typedef {import('./drill/world.mjs').World} World */

const usage = `npm run drill [-- WORD …]

Starts a whole portal on loopback, with visitors who search and officers who change posts, does to it what
goes wrong in reality, and looks whether it goes on answering and comes right by itself. WORD: only the
faults whose names hold one of the words.

${faults.map(({ name }) => `  ${name}`).join('\n')}
`

const recoveryMs = 120_000

await main(async () => {
	const words = process.argv.slice(2)
	if (words.includes('--help')) return say(usage)
	const wanted = faults.filter(
		({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
	)
	if (wanted.length === 0) throw new Mistake(usage)
	say('Opening a portal to drill …')
	const world = await openWorld()
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => world.stop().finally(() => process.exit(1)))
	try {
		if (!(await until(() => isWell(world), 300_000))) throw new Error('it did not become well')
		await drill(world, wanted)
	} finally {
		await world.stop()
	}
})

/** @param {World} world @param {Fault[]} wanted */
async function drill(world, wanted) {
	const rows = []
	const broken = []
	for (const fault of wanted) {
		const why = missing(world, fault)
		if (why) {
			say(`skipped: ${fault.name} (${why})`)
			continue
		}
		say(`${fault.name} …`)
		const { row, complaints } = await one(world, fault)
		rows.push(row)
		broken.push(...complaints.map((complaint) => `${fault.name}: ${complaint}`))
	}
	if (rows.length > 0) printTable('What was done, and how the portal bore it', rows)
	if (broken.length > 0) throw new Mistake(broken.join('\n'))
	say('\nEvery bound was kept.')
}

/** @param {World} world @param {Fault} fault */
function missing(world, { needs }) {
	if (needs === 'nothing') return null
	if (world.firstEngine !== 'meilisearch') return 'no meilisearch program on PATH'
	return needs === 'disk' && !world.disk ? 'needs root, to mount a small disk' : null
}

/** @param {World} world @param {Fault} fault */
async function one(world, fault) {
	const changes = startChanges(world.databaseUrl)
	const visitors = startVisitors(world.origin, changes.wasClosed)
	const unexpected = await fault.make(world)
	const over = performance.now()
	const isBack = await until(() => isWell(world), recoveryMs)
	const recovered = (performance.now() - over) / 1000
	await changes.stop()
	await visitors.stop()
	const visits = await visitors.tally()
	const drift = await driftOf(world)
	const bounds = {
		[`${visits.failed} requests failed (${counted(visits.reasons)})`]:
			visits.failed > fault.failedAllowed,
		[`${Math.round(visits.gapMs)} ms without an answer`]: visits.gapMs > fault.gapMs,
		[`${visits.closedShown} closed posts were shown`]: visits.closedShown > 0,
		[`drift ${drift}`]: drift !== 0,
		'it did not come right by itself': !isBack,
		[unexpected ?? '']: unexpected !== undefined,
	}
	const row = {
		fault: fault.name,
		requests: visits.sent,
		failed: visits.failed,
		'longest gap s': visits.gapMs / 1000,
		'slowest s': visits.slowestMs / 1000,
		'answered by': counted(visits.engines),
		'closed shown': visits.closedShown,
		'recovered after s': isBack ? recovered : Number.NaN,
		drift,
	}
	return { row, complaints: Object.keys(bounds).filter((bound) => bounds[bound]) }
}

/** @param {Record<string, number>} counts */
function counted(counts) {
	return Object.entries(counts)
		.map(([what, count]) => `${what} ${count}`)
		.join(', ')
}

/** The first engine answers, its index follows every change, nothing is being built and nothing is wrong. */
async function isWell(/** @type {World} */ { origin, firstEngine, query }) {
	const found = await (await fetch(`${origin}/api/v1/posts`)).json()
	if (found.engine !== firstEngine || found.degraded) return false
	const ill = await query(`
		SELECT FROM search_copy c WHERE fault <> '' OR target <> '' OR version = ''
			OR EXISTS (SELECT FROM search_outbox o WHERE o.copy = c.name AND o.changed_at < now() - interval '3 seconds')`)
	return ill.length === 0
}

/** Index and database compared post by post, when nothing changes any more. @param {World} world */
async function driftOf(world) {
	const isEmpty = await until(
		async () => (await world.query('SELECT FROM search_outbox LIMIT 1')).length === 0,
		60_000,
	)
	if (!isEmpty) return Number.NaN
	const { code, said } = await world.command(['search-rebuild', '--verify']).ended
	if (code === 0) return 0
	say(said)
	// Whatever it was, it was not compared.
	if (code !== 3) return Number.NaN
	const counts = [...said.matchAll(/(\d+) missing, (\d+) different, (\d+) too many/g)]
	return counts.flatMap(([, ...figures]) => figures.map(Number)).reduce((sum, n) => sum + n, 0)
}
