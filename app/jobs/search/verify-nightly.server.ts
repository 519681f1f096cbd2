import { log } from '#app/adapters/log.server.ts'
import { enginesInUse } from '#app/adapters/search/engines.server.ts'
import { lookAfter } from './look-after.server.ts'
import { verifySearch } from './verify-search.server.ts'

/** Every index is compared with the database at night; what differs is brought again. */
export async function verifySearchNightly(): Promise<void> {
	for (const engine of enginesInUse()) {
		const { index, needsBuilding } = await lookAfter(engine)()
		// One that is being built anew is right when it is done.
		if (!index || needsBuilding) continue
		const { compared, ...drift } = await verifySearch(index)
		const isRight = Object.values(drift).every((count) => count === 0)
		log[isRight ? 'info' : 'error']({ event: 'search-verified', engine, compared, ...drift })
	}
}
