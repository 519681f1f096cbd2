import type { Ctx } from '#app/adapters/context.ts'
import { openPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { evidenceTerms } from '#app/domain/refusals/evidence.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** A picture that was handed in, for the person and for those who decide. */
export async function shownPicture(
	{ actor, read }: Ctx<Recipient | Staff>,
	id: string | undefined,
): Promise<Buffer<ArrayBuffer> | null> {
	if (!isUuid(id)) return null
	const row = await read(async (db) => {
		const found = await db.evidence.findUnique({ where: { id } })
		// Whoever may not see a claim sees none of its papers.
		const hidden = found?.claimId && !(await db.claim.findUnique({ where: { id: found.claimId } }))
		return hidden ? null : found
	})
	if (!row) return null
	const { personId, personDivision } = row
	const { see } = evidenceTerms[row.claimId === null ? 'refusals' : 'claims']
	if (!may(actor, see, { personId, divisions: [personDivision] })) return null
	return openPicture(id, row.pictureCipher)
}
