import { Agent, createServer, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * @typedef {object} Behaviour
 * @property {number} [delayMs] holds every answer back for so long
 * @property {number} [status] answers with this status instead of asking
 * @property {string} [key] asks with this key instead of the one that came
 */

/**
 * Stands between the portal and Meilisearch and behaves as it is told; at first it only passes on.
 * @param {string} target
 */
export async function startProxy(target) {
	/** @type {Behaviour} */
	let behaviour = {}
	const agent = new Agent({ keepAlive: true, maxSockets: 64 })
	const server = createServer(async (incoming, outgoing) => {
		const { delayMs = 0, status, key } = behaviour
		if (delayMs > 0) await wait(delayMs)
		if (status !== undefined) {
			incoming.resume()
			return void outgoing
				.writeHead(status, { 'content-type': 'application/json' })
				.end('{"message":"drill","code":"internal","type":"internal","link":""}')
		}
		const headers = {
			...incoming.headers,
			host: new URL(target).host,
			...(key !== undefined && { authorization: `Bearer ${key}` }),
		}
		const { method = 'GET', url = '/' } = incoming
		const asking = request(target + url, { method, headers, agent }, (answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
			answer.pipe(outgoing)
			answer.on('error', () => outgoing.destroy())
		})
		// As if the engine had been asked itself: the connection breaks.
		asking.on('error', () => outgoing.destroy())
		incoming.pipe(asking)
	})
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
	return {
		url: `http://127.0.0.1:${port}`,
		/** @param {Behaviour} how */
		behave(how) {
			behaviour = how
		},
		async stop() {
			server.closeAllConnections()
			agent.destroy()
			await new Promise((resolve) => server.close(() => resolve(undefined)))
		},
	}
}
