import { log } from '#app/adapters/log.server.ts'
import { enginesInUse, workerClient } from '#app/adapters/search/engines.server.ts'
import type { SearchIndex } from '#app/adapters/search/search-index.ts'
import { lookAfter, lookAfterCourses, type Seen } from './look-after.server.ts'
import { verifySearch } from './verify-search.server.ts'

/** Every index is compared with the database at night; what differs is brought again. */
export async function verifySearchNightly(): Promise<void> {
	for (const engine of enginesInUse()) await verify(await lookAfter(engine)())
	if (workerClient()) await verify(await lookAfterCourses()())
}

async function verify<Document extends { id: string }>({
	index,
	needsBuilding,
}: Seen<SearchIndex<Document>>): Promise<void> {
	// One that is being built anew is right when it is done.
	if (!index || needsBuilding) return
	const { compared, ...drift } = await verifySearch(index)
	const isRight = Object.values(drift).every((count) => count === 0)
	log[isRight ? 'info' : 'error']({
		event: 'search-verified',
		copy: index.copy,
		compared,
		...drift,
	})
}
