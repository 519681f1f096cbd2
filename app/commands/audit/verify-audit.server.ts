import { lastVerification } from '#app/adapters/audit/last-verification.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { AuditFault, ChainHead, Verification } from '#app/domain/audit/verification.ts'

/**
 * Reckons every audit chain anew, and looks for the ends that the verification before has seen: whoever
 * rewrites a whole chain makes it fit in itself, but not with what was noted, and printed, before.
 */
export async function verifyAudit(now = new Date()): Promise<Verification> {
	const started = performance.now()
	const worker = pool('worker')
	const before = await lastVerification(worker)
	const { rows: inside } = await worker.query<AuditFault>(
		'SELECT chain, seq::int AS seq, fault FROM audit_faults()',
	)
	const { rows: lost } = await worker.query<AuditFault>(
		`SELECT h.chain, h.seq, 'not the entry that was verified before' AS fault
		 FROM jsonb_to_recordset($1::jsonb) AS h (chain text, seq int, hash text)
		 LEFT JOIN audit_entry e ON e.chain = h.chain AND e.seq = h.seq
		 WHERE encode(e.hash, 'hex') IS DISTINCT FROM h.hash`,
		[JSON.stringify(before?.heads ?? [])],
	)
	const { rows: heads } = await worker.query<ChainHead>(
		`SELECT chain, seq::int AS seq, encode(hash, 'hex') AS hash FROM audit_chain WHERE seq > 0 ORDER BY chain`,
	)
	const faults = firstOfEach([...inside, ...lost])
	const entries = heads.reduce((sum, { seq }) => sum + seq, 0)
	const tookMs = Math.round(performance.now() - started)
	await worker.query(
		'INSERT INTO audit_check (id, at, entries, took_ms, heads, faults) VALUES ($1, $2, $3, $4, $5, $6)',
		[newId(now.getTime()), now, entries, tookMs, JSON.stringify(heads), JSON.stringify(faults)],
	)
	return { at: now, entries, tookMs, heads, faults }
}

function firstOfEach(faults: readonly AuditFault[]): AuditFault[] {
	const sorted = faults.toSorted((one, other) => one.seq - other.seq)
	return [...new Map(sorted.toReversed().map((fault) => [fault.chain, fault])).values()].toSorted(
		(one, other) => one.chain.localeCompare(other.chain),
	)
}
