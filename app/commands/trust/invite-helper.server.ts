import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { noteHelpConsent } from '#app/adapters/people/help-consent.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import { addMonths, dayIn } from '#app/domain/time/day.ts'
import { type Invitation, mostHelpers } from '#app/domain/trust/invitation.ts'

type Refused =
	| 'registration-missing'
	| 'not-allowed'
	| 'phone-shape'
	| 'own-phone'
	| 'helpers-many'
	| 'helper-asked'
type Outcome = { refused: Refused } | { id: string }

/**
 * Asks someone, known by their mobile number, to act for oneself. Their consent is noted with what it covers; nothing
 * is sent to the number, so that nobody can have the portal write to a stranger.
 */
export function inviteHelper(ctx: Ctx<Recipient>, asked: Invitation): Promise<Outcome> {
	const { actor, now } = ctx
	const { personId } = actor
	return ctx.write(async (tx): Promise<Outcome> => {
		if (personId === null) return { refused: 'registration-missing' }
		if (!may(actor, 'me.trust', { personId })) return { refused: 'not-allowed' }
		const phone = readPhone(asked.phone)
		if (phone === null) return { refused: 'phone-shape' }
		const phoneHash = lookupHash('phone', phone)
		const person = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
		if (person.phoneHash && phoneHash.equals(person.phoneHash)) return { refused: 'own-phone' }
		const refused = await tooMany(tx, personId, phoneHash)
		if (refused) return { refused }

		const id = newId(now.getTime())
		const consentId = await noteHelpConsent(tx.db, {
			personId,
			givenHow: 'online',
			recordedBy: actor.accountId,
			givenAt: now,
		})
		await tx.db.helperInvitation.create({
			data: {
				id,
				personId,
				name: asked.name,
				relation: asked.relation,
				phoneCipher: seal(`helper_invitation.phone:${id}`, phone),
				phoneHash,
				areas: asked.areas,
				lastDay: dateOf(addMonths(dayIn(now), Number(asked.months))),
				consentId,
				createdAt: now,
			},
		})
		tx.record({
			action: 'trust.invite',
			subject: ['helper_invitation', id],
			division: person.residenceCode,
			details: { areas: asked.areas, months: asked.months, relation: asked.relation },
		})
		return { id }
	})
}

async function tooMany({ db }: WriteTx, personId: string, phoneHash: Buffer<ArrayBuffer>) {
	const open = await db.helperInvitation.findMany({
		where: { personId, state: 'open' },
		select: { phoneHash: true },
	})
	if (open.some((each) => phoneHash.equals(each.phoneHash))) return 'helper-asked'
	const helping = await db.personAccess.count({
		where: { personId, revokedAt: null, limited: true },
	})
	return open.length + helping >= mostHelpers ? 'helpers-many' : null
}
