import autocannon from 'autocannon'

/**
 * @typedef {object} Figures
 * @property {number} perSecond answers a second
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {number} bytes of an answer, as it went over the wire
 * @property {number} failed answers that were none, or not 2xx
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
	times.sort((one, other) => one - other)
	const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? Number.NaN
	return {
		perSecond: result.requests.average,
		p50: at(0.5),
		p95: at(0.95),
		bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
		failed: result.errors + result.timeouts + result.non2xx,
	}
}
