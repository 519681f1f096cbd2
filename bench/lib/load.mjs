import autocannon from 'autocannon'

/**
 * @typedef {object} Figures
 * @property {number} perSecond answers a second
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} bytes of an answer, as it went over the wire
 * @property {number} failed answers that were none, or not 2xx
 * @property {readonly number[]} times milliseconds, sorted
 */

/**
 * Loads one address after another in turn, for so many seconds, over so many connections.
 * @param {string} origin
 * @param {readonly import('autocannon').Request[]} requests
 * @param {{ seconds?: number, connections?: number }} [how]
 * @returns {Promise<Figures>}
 */
export async function load(origin, requests, { seconds = 8, connections = 8 } = {}) {
	/** @type {number[]} */
	const times = []
	/** @type {import('autocannon').Result} */
	const result = await new Promise((resolve, reject) => {
		const run = autocannon(
			{
				url: origin,
				requests: [...requests],
				connections,
				duration: seconds,
				headers: { 'accept-encoding': 'gzip' },
			},
			(error, done) => (error ? reject(error) : resolve(done)),
		)
		run.on('response', (_client, _status, _bytes, time) => times.push(time))
	})
	return {
		perSecond: result.requests.average,
		...percentiles(times),
		bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
		failed: result.errors + result.timeouts + result.non2xx,
	}
}

/** @param {readonly number[]} unsorted */
function percentiles(unsorted) {
	const times = unsorted.toSorted((one, other) => one - other)
	const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? Number.NaN
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99), times }
}

/** @typedef {Omit<Figures, 'times'> & { answers: number }} Summary */

/** Several runs of the same as one. @param {readonly Figures[]} runs @returns {Summary} */
export function summaryOf(runs) {
	const mean = (/** @type {'perSecond' | 'bytes'} */ name) =>
		runs.reduce((sum, run) => sum + run[name], 0) / runs.length
	const { times, ...all } = percentiles(runs.flatMap((run) => run.times))
	const failed = runs.reduce((sum, run) => sum + run.failed, 0)
	return {
		...all,
		perSecond: mean('perSecond'),
		bytes: Math.round(mean('bytes')),
		answers: times.length,
		failed,
	}
}
