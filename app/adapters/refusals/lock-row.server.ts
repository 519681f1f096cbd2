import type { Db } from '#app/adapters/context.ts'

/** Whatever changes what counts for a person waits here for whoever came first, and then counts anew. */
export async function lockRowOf(db: Db, personId: string): Promise<void> {
	await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`refusals:${personId}`}, 0))::text`
}
