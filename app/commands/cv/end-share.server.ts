import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'

type Which = { id?: string; applicationId?: string; personId: string }

/** Erases the copy that was given and withdraws the consent to it; says how many there were. */
export async function endShare(
	{ now }: Ctx<Recipient>,
	{ db, record }: WriteTx,
	which: Which,
): Promise<number> {
	const shares = await db.cvShare.findMany({ where: { ...which, endedAt: null } })
	for (const { id, consentId, postDivision, applicationId } of shares) {
		await db.cvShare.updateMany({
			where: { id, endedAt: null },
			data: { endedAt: now, cvCipher: null },
		})
		await db.consent.update({ where: { id: consentId }, data: { withdrawnAt: now } })
		record({
			action: 'cv.take-back',
			subject: ['cv_share', id],
			division: postDivision,
			details: { application: applicationId },
		})
	}
	return shares.length
}
