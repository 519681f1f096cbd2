import { setTimeout as wait } from 'node:timers/promises'
import type { Meilisearch, Settings } from 'meilisearch'
import { StrangeIndex } from '#app/adapters/search/search-index.ts'
import { identityOf, settled } from './meilisearch-index.server.ts'

/** Makes an index anew, with its settings: on an empty one that takes no time, on a full one it blocks all writing. */
export async function makeIndex(
	client: Meilisearch,
	name: string,
	settings: Settings,
): Promise<string> {
	await dropIndex(client, name)
	await settled(client, await client.createIndex(name, { primaryKey: 'id' }))
	await settled(client, await client.index(name).updateSettings(settings))
	const identity = await identityOf(client, name)
	if (identity === null) throw new Error(`${name} is gone as soon as it was made`)
	return identity
}

export async function dropIndex(client: Meilisearch, name: string): Promise<void> {
	if ((await identityOf(client, name)) !== null)
		await settled(client, await client.deleteIndex(name))
}

/** A swap waits behind the tasks of other indexes. */
const patience = 600_000

/**
 * Puts an index in the place of another in one step, so that no search sees an empty or half one. That
 * task belongs to no index: a key for some indexes may order it, not look at it. The index tells.
 */
export async function takePlace(client: Meilisearch, next: string, inUse: string): Promise<void> {
	const [built, replaced] = [await identityOf(client, next), await identityOf(client, inUse)]
	if (built === null) throw new StrangeIndex(`${next} is gone`)
	// Where there is none to change places with, it gets the name.
	await client.swapIndexes([{ indexes: [next, inUse], rename: replaced === null }])
	for (const began = performance.now(); performance.now() - began < patience; await wait(50))
		if ((await identityOf(client, inUse)) === built) return
	throw new Error(`${next} did not take the place of ${inUse}`)
}
