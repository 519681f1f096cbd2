import type { Db } from '#app/adapters/context.ts'

/** Whoever changes the same waits here until whoever came first is done, and then looks anew. */
export async function lock(db: Db, what: string): Promise<void> {
	await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))::text`
}
