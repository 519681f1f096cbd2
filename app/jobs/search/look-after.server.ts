import { courseIndexVersion } from '#app/adapters/search/courses/course-document.server.ts'
import { courseIndex } from '#app/adapters/search/courses/course-engines.server.ts'
import type { IndexedCourse } from '#app/adapters/search/courses/course-search.ts'
import { indexOf } from '#app/adapters/search/engines.server.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { CopyName, PostIndex, SearchIndex } from '#app/adapters/search/search-index.ts'
import { versionOf } from '#app/adapters/search/version.server.ts'
import { type Copy, copyNamed, register } from './copies.server.ts'

export type Seen<Index> = {
	/** What changes are to be brought into; null while there is nothing that could be trusted. */
	index: Index | null
	needsBuilding: boolean
}

type Looking<Index> = {
	copy: CopyName
	version: () => string
	indexOf: (copy: Copy) => Index
	/** Whether the index is the one that is known. */
	isKnown: (index: Index, copy: Copy) => Promise<boolean>
	isUnfinished?: () => Promise<boolean>
}

/**
 * Looks whether an index is there, is the one we know, and is of our version. Once it was, another
 * version is the work of a newer program that takes over: two must not take turns in building what the
 * other has built.
 */
function looking<Index>(at: Looking<Index>): () => Promise<Seen<Index>> {
	let wasOurs = false
	return async () => {
		const copy = await register(at.copy)
		const isOurVersion = copy.version === at.version()
		wasOurs ||= isOurVersion
		const index = at.indexOf(copy)
		const isKnown = await at.isKnown(index, copy)
		const isUnfinished = (await at.isUnfinished?.()) ?? false
		return {
			index: isKnown ? index : null,
			needsBuilding: !isKnown || isUnfinished || (!isOurVersion && !wasOurs),
		}
	}
}

/** The index of posts of an engine. */
export const lookAfter = (engine: EngineName): (() => Promise<Seen<PostIndex>>) =>
	looking({
		copy: engine,
		version: () => versionOf(engine),
		indexOf: ({ identity }) => indexOf(engine, identity),
		isKnown: async (index, copy) => engine === 'postgresql' || isTheSame(index, copy),
		isUnfinished: () => isBuilding(engine),
	})

/** The index of courses, of which Meilisearch has the only one. */
export const lookAfterCourses = (): (() => Promise<Seen<SearchIndex<IndexedCourse>>>) =>
	looking({
		copy: 'courses',
		version: () => courseIndexVersion,
		indexOf: ({ identity }) => courseIndex(identity),
		isKnown: isTheSame,
	})

async function isTheSame(index: Pick<PostIndex, 'identity'>, { identity }: Copy): Promise<boolean> {
	const found = await index.identity()
	return found !== null && found === identity
}

/** A building to our version that was begun and not ended, perhaps by a process that is gone. */
async function isBuilding(engine: EngineName): Promise<boolean> {
	const building = await copyNamed(engine === 'meilisearch' ? 'meilisearch-next' : engine)
	return building?.target === versionOf(engine)
}
