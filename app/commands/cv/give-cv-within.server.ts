import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { madeCv } from '#app/adapters/cv/made-cv.server.ts'
import { sealCv } from '#app/adapters/cv/sealed-cv.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import { cvConsentVersion } from '#app/domain/cv/cv.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { endShare } from './end-share.server.ts'

export type NotGiven = 'not-found' | 'registration-missing' | 'application-over'

/**
 * Gives the employer of an application a copy of the CV as it is now, with a consent of its own. A copy
 * given before gives way to the new one.
 */
export async function giveCvWithin(
	ctx: Ctx<Recipient>,
	tx: WriteTx,
	applicationId: string,
): Promise<{ refused: NotGiven } | { given: string }> {
	const { actor, now, today } = ctx
	const application = await tx.db.application.findUnique({ where: { id: applicationId } })
	if (!application || !may(actor, 'cv.keep', { personId: application.personId }))
		return { refused: 'not-found' }
	if (!isOneOf(standingApplicationStates, application.state)) return { refused: 'application-over' }
	const { personId, postDivision } = application
	const made = await madeCv(tx.db, personId, today)
	if (!made) return { refused: 'registration-missing' }

	await endShare(ctx, tx, { applicationId, personId })
	const [id, consentId] = [newId(now.getTime()), newId(now.getTime())]
	await tx.db.consent.create({
		data: {
			id: consentId,
			personId,
			purpose: 'share-cv',
			version: cvConsentVersion,
			givenHow: 'online',
			givenAt: now,
		},
	})
	await tx.db.cvShare.create({
		data: {
			id,
			applicationId,
			personId,
			postDivision,
			consentId,
			cvCipher: sealCv(id, made.cv),
			givenAt: now,
		},
	})
	tx.record({
		action: 'cv.give',
		subject: ['cv_share', id],
		division: postDivision,
		details: { application: applicationId, version: cvConsentVersion },
	})
	return { given: id }
}
