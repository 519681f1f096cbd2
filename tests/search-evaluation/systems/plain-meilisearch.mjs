import { startBareMeilisearch } from '../../../bench/lib/bare-meilisearch.mjs'

/**
 * Meilisearch with its default settings on what the postings say; null without the program.
 * @param {readonly import('../judge/read-post.mjs').RealPost[]} posts
 */
export async function plainMeilisearch(posts) {
	const started = await startBareMeilisearch(
		posts.map(({ externalId, ...post }) => ({ id: externalId, ...post })),
	)
	return (
		started && {
			name: 'Meilisearch, plain',
			stop: started.stop,
			/** @param {string} text */
			async ask(text) {
				const { hits } = await started.index.search(text, {
					limit: 50,
					attributesToRetrieve: ['id'],
				})
				return hits.map(({ id }) => String(id))
			},
		}
	)
}
