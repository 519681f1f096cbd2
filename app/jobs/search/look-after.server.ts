import { indexOf } from '#app/adapters/search/engines.server.ts'
import type { PostIndex } from '#app/adapters/search/post-index.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import { versionOf } from '#app/adapters/search/version.server.ts'
import { copyNamed, register } from './copies.server.ts'

type Seen = {
	/** What changes are to be brought into; null while there is nothing that could be trusted. */
	index: PostIndex | null
	needsBuilding: boolean
}

/**
 * Looks whether the index of an engine is there, is the one we know, and is of our version. Once it
 * was, another version is the work of a newer program that takes over: two must not take turns in
 * building what the other has built.
 */
export function lookAfter(engine: EngineName): () => Promise<Seen> {
	let wasOurs = false
	return async () => {
		const copy = await register(engine)
		const isOurVersion = copy.version === versionOf(engine)
		wasOurs ||= isOurVersion
		const index = indexOf(engine, copy.identity)
		const isKnown = engine === 'postgresql' || (await isTheSame(index, copy.identity))
		const isUnfinished = await isBuilding(engine)
		return {
			index: isKnown ? index : null,
			needsBuilding: !isKnown || isUnfinished || (!isOurVersion && !wasOurs),
		}
	}
}

async function isTheSame(index: PostIndex, identity: string): Promise<boolean> {
	const found = await index.identity()
	return found !== null && found === identity
}

/** A building to our version that was begun and not ended, perhaps by a process that is gone. */
async function isBuilding(engine: EngineName): Promise<boolean> {
	const building = await copyNamed(engine === 'meilisearch' ? 'meilisearch-next' : engine)
	return building?.target === versionOf(engine)
}
