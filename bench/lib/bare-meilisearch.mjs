import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meilisearch } from 'meilisearch'
import { startMeilisearch } from '#scripts/meilisearch.mjs'

/**
 * A Meilisearch as it comes out of the box, with the same posts; null without a binary.
 * @param {readonly { id: string }[]} posts
 */
export async function startBareMeilisearch(posts) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-bare-'))
	const key = randomBytes(24).toString('hex')
	const started = await startMeilisearch(folder, key)
	if (!started) return null
	const origin = started.environment.MEILISEARCH_URL
	const index = new Meilisearch({ host: origin, apiKey: key }).index('bare')
	for (let from = 0; from < posts.length; from += 50_000)
		await index
			.addDocuments(posts.slice(from, from + 50_000), { primaryKey: 'id' })
			.waitTask({ timeout: 600_000 })
	return {
		origin,
		index,
		/** @param {readonly string[]} words */
		asking: (words) =>
			words.map((q) => ({
				method: /** @type {const} */ ('POST'),
				path: '/indexes/bare/search',
				headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
				body: JSON.stringify({ q, limit: 10 }),
			})),
		async stop() {
			await started.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}
