/** Where an audit chain no longer is what it was when it was sealed. */
export type AuditFault = { chain: string; seq: number; fault: string }

/** The end of a chain as it was seen once: later it has to be in the chain still. */
export type ChainHead = { chain: string; seq: number; hash: string }

export type Verification = {
	at: Date
	entries: number
	tookMs: number
	heads: ChainHead[]
	/** The first of each chain; none when all is well. */
	faults: AuditFault[]
}

/** Older than this, a verification says little; the worker makes one every night. */
export const verificationHoldsHours = 36

export function isStaleVerification(last: { at: Date } | null, now: Date): boolean {
	return last === null || now.getTime() - last.at.getTime() > verificationHoldsHours * 3_600_000
}
