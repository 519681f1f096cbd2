import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, Agent as SecureAgent } from 'node:https'
import { Meilisearch, MeilisearchApiError } from 'meilisearch'

const plain = new Agent({ keepAlive: true, maxSockets: 64 })
const secure = new SecureAgent({ keepAlive: true, maxSockets: 64 })

/**
 * The official client over kept-alive connections and without compression: Node's own `fetch` asks
 * for it, and a compressed answer then waits some 40 ms for a delayed acknowledgement.
 * @param patience milliseconds that an answer may take
 */
export function meilisearchClient(host: string, apiKey: string, patience: number): Meilisearch {
	return new Meilisearch({
		host,
		apiKey,
		httpClient: (input, init) => ask(new URL(String(input)), init ?? {}, patience),
	})
}

async function ask(url: URL, init: RequestInit, patience: number): Promise<unknown> {
	const { answer, body } = await send(url, init, patience)
	const parsed = body === '' ? undefined : JSON.parse(body)
	const status = answer.statusCode ?? 500
	if (status >= 400) throw new MeilisearchApiError(new Response(null, { status }), parsed)
	return parsed
}

function send(
	url: URL,
	init: RequestInit,
	patience: number,
): Promise<{ answer: IncomingMessage; body: string }> {
	const isSecure = url.protocol === 'https:'
	const signals = [AbortSignal.timeout(patience), ...(init.signal ? [init.signal] : [])]
	const options = {
		method: init.method ?? 'GET',
		headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
		agent: isSecure ? secure : plain,
		signal: AbortSignal.any(signals),
	}
	return new Promise((resolve, reject) => {
		const request = (isSecure ? httpsRequest : httpRequest)(url, options, (answer) => {
			const pieces: Buffer[] = []
			answer.on('data', (piece: Buffer) => pieces.push(piece))
			answer.on('error', reject)
			answer.on('end', () => resolve({ answer, body: Buffer.concat(pieces).toString('utf8') }))
		})
		request.on('error', reject)
		request.end(typeof init.body === 'string' ? init.body : undefined)
	})
}
