import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db, WriteTx } from '#app/adapters/context.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { noteHelpConsent } from '#app/adapters/people/help-consent.server.ts'
import { addMonths, dayIn } from '#app/domain/time/day.ts'

type DemoInvitation = { person: string; name: string; phone: string }

/** Whoever signs in with such a number is asked for help. */
export const demoInvitations: readonly DemoInvitation[] = [
	{ person: '演示·王秀兰', name: '大女儿', phone: '13900000098' },
]

export const countDemoInvitations = (db: Db): Promise<number> =>
	db.helperInvitation.count({ where: { person: { demo: true } } })

export async function addDemoInvitations(
	{ db }: WriteTx,
	invitations: readonly DemoInvitation[],
	now: Date,
): Promise<void> {
	for (const { person: named, name, phone } of invitations) {
		const { id: personId } = await db.person.findFirstOrThrow({
			where: { name: named, demo: true },
		})
		const id = newId()
		const consentId = await noteHelpConsent(db, { personId, givenHow: 'online', givenAt: now })
		await db.helperInvitation.create({
			data: {
				id,
				personId,
				name,
				relation: 'family',
				phoneCipher: seal(`helper_invitation.phone:${id}`, phone),
				phoneHash: lookupHash('phone', phone),
				areas: ['guidance', 'offers'],
				lastDay: dateOf(addMonths(dayIn(now), 3)),
				consentId,
				createdAt: now,
			},
		})
	}
}
