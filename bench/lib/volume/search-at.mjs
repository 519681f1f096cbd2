import { loadavg } from 'node:os'
import { say } from '#scripts/lib/say.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { load, summaryOf } from '../load.mjs'
import { cpuSecondsBelow } from '../process-tree.mjs'
import { startSecondWeb } from '../second-web.mjs'
import { untilSearchable } from '../until-searchable.mjs'
import { memoryOf, sizesOf } from './footprint.mjs'
import { questions, requestsFor } from './questions.mjs'
import { bareQuestion, startRecorder } from './recorded.mjs'

const rounds = 3
const secondsOfRound = 3
const connectionsTried = [1, 8, 32]
/** Up to so many matches PostgreSQL counts all and is held to a multiple of Meilisearch. */
const fewMatches = 5000

/**
 * The search page and the API on both engines, beside the bare engine answering the same query, in turns.
 * @param {string} dataDir a data folder with posts in every index
 */
export async function searchAt(dataDir) {
	const [loadBefore = 0] = loadavg()
	const portal = await startThrowawayPortal({ LOG_LEVEL: 'warn', DATA_DIR: dataDir })
	try {
		const { MEILISEARCH_URL = '', ...withoutIt } = portal.environment
		const { DATABASE_URL = '' } = withoutIt
		await untilSearchable(DATABASE_URL)
		const onPostgres = await startSecondWeb(withoutIt)
		try {
			const asked = await byMatches(onPostgres.origin)
			const bare = MEILISEARCH_URL ? await bareQuestions(portal.environment, asked) : null
			const figures = []
			for (const [matches, group] of Object.entries(asked)) {
				const runs = {
					...(bare && {
						'bare Meilisearch': { origin: MEILISEARCH_URL, requests: bare.requests[matches] ?? [] },
					}),
					...(bare && onEngine('Meilisearch', portal.origin, group)),
					...onEngine('PostgreSQL', onPostgres.origin, group),
				}
				for (const connections of connectionsTried)
					figures.push(...(await inTurns(runs, { connections, matches })))
			}
			return {
				questions: Object.fromEntries(
					Object.entries(asked).map(([name, { length }]) => [name, length]),
				),
				loadBefore: Math.round(loadBefore * 10) / 10,
				engineQueries: bare?.engineQueries ?? {},
				figures,
				memoryMib: memoryOf(portal.pid ?? 0),
				sizesMib: await sizesOf(DATABASE_URL, dataDir),
			}
		} finally {
			await onPostgres.stop()
		}
	} finally {
		await portal.stop()
	}
}

/** @param {string} engine @param {string} origin @param {readonly Record<string, string>[]} group */
const onEngine = (engine, origin, group) => ({
	[`API on ${engine}`]: { origin, requests: requestsFor('/api/v1/posts', group) },
	[`page on ${engine}`]: { origin, requests: requestsFor('/posts', group) },
})

/**
 * One after another, several times over: what disturbs one disturbs the others as well.
 * @param {Record<string, { origin: string, requests: readonly import('autocannon').Request[] }>} runs
 * @param {{ connections: number, matches: string }} how
 */
async function inTurns(runs, { connections, matches }) {
	/** @type {Record<string, (import('../load.mjs').Figures & { cpuSeconds: number })[]>} */
	const all = {}
	for (const { origin, requests } of Object.values(runs))
		await load(origin, requests, { seconds: 2, connections })
	for (let round = 0; round < rounds; round++)
		for (const [name, { origin, requests }] of Object.entries(runs)) {
			all[name] ??= []
			const before = cpuSecondsBelow(process.pid)
			const run = await load(origin, requests, { seconds: secondsOfRound, connections })
			const cpuSeconds = cpuSecondsBelow(process.pid) - before
			all[name].push({ ...run, cpuSeconds })
		}
	const rows = Object.entries(all).map(([what, runs]) => {
		const one = summaryOf(runs)
		const cpuSeconds = runs.reduce((sum, run) => sum + run.cpuSeconds, 0)
		return { what, matches, connections, ...one, cpuMs: (cpuSeconds * 1000) / one.answers }
	})
	for (const { what, p50, p95, cpuMs, failed } of rows)
		say(
			`${matches} matches, ${connections} connections, ${what}: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms, ${cpuMs.toFixed(1)} ms of a processor, ${failed} failed`,
		)
	return rows
}

/** Questions with few matches and with many, as the portal counts them. @param {string} origin */
async function byMatches(origin) {
	/** @type {Record<'few' | 'many', Record<string, string>[]>} */
	const groups = { few: [], many: [] }
	for (const question of questions) {
		const answer = await fetch(`${origin}/api/v1/posts?${new URLSearchParams(question)}`)
		const { total, totalIsExact } = await answer.json()
		groups[totalIsExact && total <= fewMatches ? 'few' : 'many'].push(question)
	}
	return Object.fromEntries(Object.entries(groups).filter(([, group]) => group.length > 0))
}

/**
 * @param {Record<string, string>} environment
 * @param {Record<string, Record<string, string>[]>} asked
 */
async function bareQuestions(environment, asked) {
	const recorder = await startRecorder(environment.MEILISEARCH_URL ?? '')
	const web = await startSecondWeb({ ...environment, MEILISEARCH_URL: recorder.origin })
	try {
		/** @type {Record<string, ReturnType<typeof bareQuestion>[]>} */
		const requests = {}
		/** @type {Record<string, number>} */
		const engineQueries = {}
		for (const [matches, group] of Object.entries(asked)) {
			const taken = []
			for (const { path } of requestsFor('/api/v1/posts', group)) {
				recorder.take()
				await fetch(`${web.origin}${path}`).then((answer) => answer.arrayBuffer())
				taken.push(recorder.take())
			}
			requests[matches] = taken.map(([first]) => bareQuestion(first))
			engineQueries[matches] = taken.flat().length / taken.length
		}
		return { requests, engineQueries }
	} finally {
		await web.stop()
		await recorder.stop()
	}
}
