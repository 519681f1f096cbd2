import { setTimeout as wait } from 'node:timers/promises'

/** Twenty requests a second, half of them pages, half of them to the API; never more than so many at once. */
const pauseMs = 50
const mostAtOnce = 60
const patienceMs = 15_000

const words = ['保洁', '保安', '厨师', '服务员', '护工', '仓库 包吃住', '司机 4000以上', '']

/**
 * @typedef {object} Visits
 * @property {number} sent
 * @property {number} failed
 * @property {Record<string, number>} reasons why they failed
 * @property {number} gapMs the longest time without an answer that was good
 * @property {number} slowestMs
 * @property {Record<string, number>} engines who answered the API
 * @property {number} closedShown answers that held a post that had been closed before they were asked for
 */

/**
 * People who search, steadily, whatever happens.
 * @param {string} origin
 * @param {(id: string, before: number) => boolean} wasClosed
 */
export function startVisitors(origin, wasClosed) {
	const stopped = new AbortController()
	/** @type {Set<Promise<void>>} */
	const underWay = new Set()
	/** @type {Visits} */
	let visits = none()
	let goodAt = performance.now()
	let turn = 0

	const good = () => {
		const now = performance.now()
		visits.gapMs = Math.max(visits.gapMs, now - goodAt)
		goodAt = now
	}
	const ask = async () => {
		const isPage = turn++ % 2 === 0
		const query = new URLSearchParams({ q: words[turn % words.length] ?? '' })
		const began = performance.now()
		const noted = visits
		noted.sent += 1
		try {
			const path = isPage ? '/posts' : '/api/v1/posts'
			const answer = await fetch(`${origin}${path}?${query}`, {
				signal: AbortSignal.timeout(patienceMs),
			})
			const text = await answer.text()
			if (!answer.ok) throw new Error(String(answer.status))
			if (!isPage) look(noted, JSON.parse(text), began)
			noted.slowestMs = Math.max(noted.slowestMs, performance.now() - began)
			good()
		} catch (error) {
			fail(noted, `${isPage ? 'page' : 'API'}: ${error}`)
		}
	}
	/** @param {Visits} noted @param {string} reason */
	const fail = (noted, reason) => {
		noted.failed += 1
		noted.reasons[reason] = (noted.reasons[reason] ?? 0) + 1
	}
	/** @param {Visits} noted @param {{ engine: string, hits: { id: string }[] }} found @param {number} began */
	const look = (noted, { engine, hits }, began) => {
		noted.engines[engine] = (noted.engines[engine] ?? 0) + 1
		noted.closedShown += hits.filter(({ id }) => wasClosed(id, began)).length
	}
	const come = async () => {
		while (!stopped.signal.aborted) {
			if (underWay.size < mostAtOnce) {
				const one = ask().finally(() => underWay.delete(one))
				underWay.add(one)
			}
			await wait(pauseMs)
		}
		await Promise.all(underWay)
	}
	const gone = come()
	return {
		/** What has happened since the last time it was asked. */
		async tally() {
			good()
			const noted = visits
			visits = none()
			await Promise.all(underWay)
			goodAt = performance.now()
			return noted
		},
		async stop() {
			stopped.abort()
			await gone
		},
	}
}

/** @returns {Visits} */
const none = () => ({
	sent: 0,
	failed: 0,
	reasons: {},
	gapMs: 0,
	slowestMs: 0,
	engines: {},
	closedShown: 0,
})
