import type { Meilisearch } from 'meilisearch'
import { identityOf, settled } from './meilisearch-index.server.ts'
import { postIndexSettings } from './settings.ts'

/** Makes an index anew, with our settings: on an empty one that takes no time, on a full one it blocks all writing. */
export async function makeIndex(client: Meilisearch, name: string): Promise<string> {
	await dropIndex(client, name)
	await settled(client, await client.createIndex(name, { primaryKey: 'id' }))
	await settled(client, await client.index(name).updateSettings(postIndexSettings))
	const identity = await identityOf(client, name)
	if (identity === null) throw new Error(`${name} is gone as soon as it was made`)
	return identity
}

export async function dropIndex(client: Meilisearch, name: string): Promise<void> {
	if ((await identityOf(client, name)) !== null)
		await settled(client, await client.deleteIndex(name))
}

/** Puts an index in the place of another in one step, so that no search sees an empty or half one. */
export async function takePlace(client: Meilisearch, next: string, inUse: string): Promise<void> {
	const rename = (await identityOf(client, inUse)) === null
	await settled(client, await client.swapIndexes([{ indexes: [inUse, next], rename }]))
}
