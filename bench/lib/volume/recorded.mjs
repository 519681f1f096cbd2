import { request } from 'node:http'
import { listen } from '../listen.mjs'

/** @typedef {{ method: 'POST', path: string, headers: Record<string, string>, body: string }} Recorded */

/**
 * Stands between a web program and its Meilisearch and writes down what is asked, so that the engine can
 * be asked the very same without the portal.
 * @param {string} engine
 */
export async function startRecorder(engine) {
	/** @type {Recorded[]} */
	const seen = []
	const server = await listen(async (incoming, outgoing) => {
		const pieces = []
		for await (const piece of incoming) pieces.push(piece)
		const body = Buffer.concat(pieces)
		const { url = '', method, headers } = incoming
		if (method === 'POST' && url.endsWith('search'))
			seen.push({
				method,
				path: url,
				body: body.toString('utf8'),
				headers: {
					authorization: headers.authorization ?? '',
					'content-type': 'application/json',
					'accept-encoding': 'identity',
				},
			})
		const { host: _host, ...passed } = headers
		const asked = request(
			`${engine}${url}`,
			{ method: method ?? 'GET', headers: passed },
			(answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
				answer.pipe(outgoing)
			},
		)
		asked.on('error', () => outgoing.writeHead(502).end())
		asked.end(body)
	})
	return {
		origin: server.origin,
		/** What was asked since the last time. */
		take: () => seen.splice(0),
		stop: server.stop,
	}
}

/**
 * The first thing that an engine is asked for a search, by itself, for a page of posts with its facets.
 * @param {Recorded | undefined} recorded
 */
export function bareQuestion(recorded) {
	if (!recorded) throw new Error('the engine was not asked')
	const body = JSON.parse(recorded.body)
	const whole = body.queries?.find((/** @type {{ facets?: string[] }} */ query) => query.facets)
	const { indexUid, federationOptions: _federation, ...one } = whole ?? body
	const path = indexUid ? `/indexes/${indexUid}/search` : recorded.path
	return { ...recorded, path, body: JSON.stringify({ ...one, limit: 20 }) }
}
