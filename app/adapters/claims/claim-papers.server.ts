import type { Db } from '#app/adapters/context.ts'
import { type Paper, papers } from '#app/domain/claims/papers.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type ShownPaper = { paper: Paper; pictures: { id: string; at: Date }[]; seen: boolean }

/** What has been handed in or seen of what a claim asks for, in that order. */
export async function papersOf(
	db: Db,
	claimId: string,
	wanted: readonly Paper[],
): Promise<ShownPaper[]> {
	const rows = await db.claimPaper.findMany({ where: { claimId }, orderBy: { at: 'asc' } })
	return wanted.map((paper) => {
		const own = rows.filter((row) => oneOf(papers, row.paper) === paper)
		return {
			paper,
			pictures: own.flatMap(({ evidenceId, at }) => (evidenceId ? [{ id: evidenceId, at }] : [])),
			seen: own.some(({ seenBy }) => seenBy !== null),
		}
	})
}

export async function papersMissing(
	db: Db,
	claimId: string,
	wanted: readonly Paper[],
): Promise<Paper[]> {
	const shown = await papersOf(db, claimId, wanted)
	return shown
		.filter(({ pictures, seen }) => pictures.length === 0 && !seen)
		.map((each) => each.paper)
}
