import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { exchange } from './exchange.server.ts'

/**
 * The official client over kept-alive connections and without compression: Node's own `fetch` asks
 * for it, and a compressed answer then waits some 40 ms for a delayed acknowledgement.
 * @param patience milliseconds that an answer may take
 */
export function meilisearchClient(host: string, apiKey: string, patience: number): Meilisearch {
	return new Meilisearch({
		host,
		apiKey,
		httpClient: async (input, { method = 'GET', headers, body, signal } = {}) => {
			const { status, body: answer } = await exchange(new URL(String(input)), {
				method,
				headers: Object.fromEntries(new Headers(headers)),
				...(typeof body === 'string' && { body }),
				patience,
				...(signal && { signal }),
			})
			return answered(status, answer)
		},
	})
}

/** What the engine has said; its errors as those of the official client. */
export function answered(status: number, body: string): unknown {
	const parsed: unknown = body === '' ? undefined : JSON.parse(body)
	if (status < 400) return parsed
	throw new MeilisearchApiError(
		new Response(null, { status }),
		parsed as MeilisearchApiError['cause'],
	)
}
