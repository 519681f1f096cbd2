import type { Meilisearch } from 'meilisearch'
import { settled } from './meilisearch-post-search.server.ts'
import { postIndexSettings } from './settings.ts'

/** Makes an index with our settings; on an empty one that takes no time, on a full one it blocks all writing. */
export async function prepareIndex(client: Meilisearch, name: string): Promise<void> {
	const known = await client.getIndexes({ limit: 1000 })
	if (!known.results.some(({ uid }) => uid === name)) {
		await settled(client, await client.createIndex(name, { primaryKey: 'id' }))
	}
	await settled(client, await client.index(name).updateSettings(postIndexSettings))
}
