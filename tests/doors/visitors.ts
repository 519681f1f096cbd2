import { newId } from '#app/adapters/clock/ids.server.ts'
import { hashPassword } from '#app/adapters/crypto/passwords.server.ts'
import type { Actor, StaffRole } from '#app/domain/access/actor.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { answerCookie, sessionCookie } from '#tests/setup/visit.ts'

export const roles = [
	'anonymous',
	'recipient',
	'bearer',
	'officer',
	'caseworker',
	'admin',
	'employer',
	'trainer',
] as const
export type VisitorRole = (typeof roles)[number]

/** Where staff act, and the places seen from there. */
export const places = {
	own: '3301',
	child: '330108',
	sibling: '3302',
	parent: '33',
	foreign: '440305',
} as const

const passwordHash = await hashPassword('nobody has this one')

export type Visitor = { role: VisitorRole; actor: Actor; cookie: string }

/** Somebody new, signed in, whom nobody else's form can sign out. */
export async function aVisitor(role: VisitorRole): Promise<Visitor> {
	if (role === 'anonymous') return { role, actor: { kind: 'anonymous' }, cookie: '' }
	if (role === 'bearer') return whoHoldsACode()
	return role === 'recipient' ? aSignedInRecipient() : aSignedInStaff(role)
}

/** Somebody who has shown the answer code of an offer on paper. */
async function whoHoldsACode(): Promise<Visitor> {
	const { id, personId } = await asPortal(async ({ db }) => {
		const person = await plant.person(db, { division: places.child })
		const offer = await plant.offer('sent')(db, { division: places.child, personId: person.id })
		return { id: offer.id, personId: person.id }
	})
	const actor = { kind: 'bearer', offerId: id, personId } as const
	return { role: 'bearer', actor, cookie: await answerCookie(actor) }
}

async function aSignedInRecipient(): Promise<Visitor> {
	const accountId = newId()
	const personId = await asPortal(async ({ db }) => {
		await db.account.create({
			data: {
				id: accountId,
				kind: 'mobile',
				displayName: '139****0000',
				phoneCipher: 'none',
				phoneHash: Buffer.from(accountId),
			},
		})
		const { id } = await plant.person(db, { division: places.child })
		await plant.registration(db, { division: places.child, personId: id })
		await db.personAccess.create({
			data: { id: newId(), accountId, personId: id, relation: 'self' },
		})
		return id
	})
	const actor = { kind: 'recipient', accountId, personId, relation: 'self', areas: null } as const
	return { role: 'recipient', actor, cookie: await sessionCookie(accountId, null, personId) }
}

async function aSignedInStaff(role: StaffRole): Promise<Visitor> {
	const [accountId, grantId] = [newId(), newId()]
	const employerId = await asPortal(async ({ db }) => {
		const employer = role === 'employer' ? await plant.employer(db, { division: places.own }) : null
		await db.account.create({
			data: {
				id: accountId,
				kind: 'staff',
				username: accountId,
				displayName: '同事',
				passwordHash,
			},
		})
		await db.roleGrant.create({
			data: {
				id: grantId,
				accountId,
				role,
				divisionCode: places.own,
				employerId: employer?.id ?? null,
			},
		})
		return employer?.id ?? null
	})
	const actor = {
		kind: 'staff',
		accountId,
		grantId,
		role,
		division: places.own,
		institution: '',
		rights: [],
		employerId,
		provenAt: new Date(),
	} as const
	return { role, actor, cookie: await sessionCookie(accountId, grantId, null) }
}
