import type { Db } from '#app/adapters/context.ts'
import type { Claim } from '#app/adapters/db/generated/client.ts'
import { type Paper, papers } from '#app/domain/claims/papers.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** A certificate that the portal has given out itself, as anyone who has its code can look it up. */
type HeldPaper = { number: string; checkCode: string }

export type ShownPaper = {
	paper: Paper
	pictures: { id: string; at: Date }[]
	seen: boolean
	/** Nobody has to hand it in. */
	held: HeldPaper | null
}

type Claimed = Pick<Claim, 'id' | 'certificateId'>

/** What has been handed in, seen, or given out by the portal itself, of what a claim asks for, in that order. */
export async function papersOf(
	db: Db,
	{ id: claimId, certificateId }: Claimed,
	wanted: readonly Paper[],
): Promise<ShownPaper[]> {
	const rows = await db.claimPaper.findMany({ where: { claimId }, orderBy: { at: 'asc' } })
	const certificate =
		certificateId === null
			? null
			: await db.trainingCertificate.findUnique({
					where: { enrolmentId: certificateId },
					select: { number: true, checkCode: true },
				})
	return wanted.map((paper) => {
		const own = rows.filter((row) => oneOf(papers, row.paper) === paper)
		return {
			paper,
			pictures: own.flatMap(({ evidenceId, at }) => (evidenceId ? [{ id: evidenceId, at }] : [])),
			seen: own.some(({ seenBy }) => seenBy !== null),
			held: paper === 'certificate' ? certificate : null,
		}
	})
}

export async function papersMissing(
	db: Db,
	claim: Claimed,
	wanted: readonly Paper[],
): Promise<Paper[]> {
	const shown = await papersOf(db, claim, wanted)
	return shown
		.filter(({ pictures, seen, held }) => pictures.length === 0 && !seen && held === null)
		.map((each) => each.paper)
}
