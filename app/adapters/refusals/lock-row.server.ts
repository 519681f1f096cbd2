import type { Db } from '#app/adapters/context.ts'
import { lock } from '#app/adapters/db/lock.server.ts'

/** Whatever changes what counts for a person waits here for whoever came first, and then counts anew. */
export const lockRowOf = (db: Db, personId: string): Promise<void> =>
	lock(db, `refusals:${personId}`)
