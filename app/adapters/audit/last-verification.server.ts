import { z } from 'zod'
import type { Verification } from '#app/domain/audit/verification.ts'

const stored = z.object({
	at: z.date(),
	entries: z.coerce.number(),
	tookMs: z.number(),
	heads: z.array(z.object({ chain: z.string(), seq: z.number(), hash: z.string() })),
	faults: z.array(z.object({ chain: z.string(), seq: z.number(), fault: z.string() })),
})

type Asking = { query: (sql: string) => Promise<{ rows: unknown[] }> }

/** What the last verification of the audit found; null before the first. */
export async function lastVerification(client: Asking): Promise<Verification | null> {
	const { rows } = await client.query(
		'SELECT at, entries, took_ms AS "tookMs", heads, faults FROM audit_check ORDER BY at DESC, id DESC LIMIT 1',
	)
	return rows[0] === undefined ? null : stored.parse(rows[0])
}
