import type { MultiSearchQuery, SearchParams, SearchResponse } from 'meilisearch'
import { answered } from './client.server.ts'
import { exchange } from './exchange.server.ts'

export type Asked = SearchParams & { q: string }
export type Found = Pick<SearchResponse, 'facetDistribution'> & { hits: Record<string, unknown>[] }

/**
 * What searches ask of an index. It says the same as the official client, which makes several objects of each
 * request before it sends it: a search is asked far more often than anything else.
 */
export type Reader = {
	search(asked: Asked, signal?: AbortSignal): Promise<Found>
	/** Several at once, in one request. */
	searchAll(asked: readonly Asked[], signal?: AbortSignal): Promise<Found[]>
}

/** @param patience milliseconds that an answer may take */
export function meilisearchReader(
	host: string,
	{ apiKey, index, patience }: { apiKey: string; index: string; patience: number },
): Reader {
	const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
	const at = (path: string) => new URL(path, host.replace(/\/*$/, '/'))
	const addresses = { one: at(`indexes/${index}/search`), several: at('multi-search') }
	const ask = async (url: URL, question: object, signal?: AbortSignal): Promise<unknown> => {
		const { status, body } = await exchange(url, {
			method: 'POST',
			headers,
			body: JSON.stringify(question),
			patience,
			...(signal && { signal }),
		})
		return answered(status, body)
	}
	return {
		search: async (asked, signal) => (await ask(addresses.one, asked, signal)) as Found,
		searchAll: async (asked, signal) => {
			const queries = asked.map((each): MultiSearchQuery => ({ indexUid: index, ...each }))
			return ((await ask(addresses.several, { queries }, signal)) as { results: Found[] }).results
		},
	}
}
