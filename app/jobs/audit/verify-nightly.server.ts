import { log } from '#app/adapters/log.server.ts'
import { verifyAudit } from '#app/commands/audit/verify-audit.server.ts'

/** The audit looks after itself every night; a fault is as loud as a log can be. */
export async function verifyNightly(): Promise<void> {
	const { entries, faults } = await verifyAudit()
	if (faults.length > 0) log.error({ event: 'audit-broken', faults })
	else log.info({ event: 'audit-whole', entries })
}
