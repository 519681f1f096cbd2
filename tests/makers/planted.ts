import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { rowOfFacts } from '#app/adapters/posts/post-row.ts'
import { sealAnswers } from '#app/adapters/seekers/registration-row.server.ts'
import type { Subject } from '#app/domain/access/may.ts'
import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import type { OfferState } from '#app/domain/offers/offer-machine.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import type { PostState } from '#app/domain/posts/post-machine.ts'
import { aPost } from './post-facts.ts'

/** Something that was put into the database, and what rights to it are checked against. */
export type Planted = Subject & { id: string }

/** Where it lies, and whose it is if it belongs to somebody who is there already. */
export type At = {
	division: string
	personId?: string | null
	employerId?: string | null
	accountId?: string | null
}

export type Plant = (db: Db, at: At) => Promise<Planted>

/** What a planted employer is called. */
export const employerNamed = (id: string | null | undefined) => `单位 ${id}`

const tomorrow = () => new Date(Date.now() + 86_400_000)

export const plantPerson: Plant = async (db, at) => {
	const id = at.personId ?? newId()
	if (!at.personId) {
		await db.person.create({
			data: { id, name: '王小明', residenceCode: at.division, hukouCode: at.division },
		})
	}
	return { id, personId: id, divisions: [at.division] }
}

export const plantEmployer: Plant = async (db, at) => {
	const id = at.employerId ?? newId()
	if (!at.employerId) {
		await db.employer.create({
			data: {
				id,
				name: employerNamed(id),
				nameKey: employerNameKey(employerNamed(id)),
				divisionCode: at.division,
				standing: 'verified',
				verifiedBy: newId(),
				verifiedAt: new Date(),
			},
		})
	}
	return { id, employerId: id, divisions: [at.division] }
}

export const plantPost =
	(state: PostState): Plant =>
	async (db, at) => {
		const { id: employerId } = await plantEmployer(db, at)
		const id = newId()
		const once = ['draft', 'in-review', 'returned'].includes(state)
			? {}
			: { publishedAt: new Date(), validUntil: dateOf('2099-12-31') }
		await db.post.create({
			data: {
				...rowOfFacts(aPost({ placeCode: at.division }), [], { daysAMonth: 21.75, hoursADay: 8 }),
				id,
				employerId,
				ownerCode: at.division,
				state,
				...once,
			},
		})
		await db.postEvent.create({
			data: {
				postId: id,
				seq: 0,
				verb: 'draft',
				fromState: '',
				toState: 'draft',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { id, employerId, divisions: [at.division] }
	}

/** A person and a post of one division: both sides of what happens between them. */
async function bothSides(db: Db, at: At) {
	const [person, post] = [await plantPerson(db, at), await plantPost('published')(db, at)]
	const sides = {
		personId: person.id,
		postId: post.id,
		personDivision: at.division,
		postDivision: at.division,
	}
	return { sides, subject: { personId: person.id, divisions: [at.division] } }
}

export const plantOffer =
	(state: OfferState): Plant =>
	async (db, at) => {
		const { sides, subject } = await bothSides(db, at)
		const id = newId()
		const sent = ['draft', 'confirmed'].includes(state)
			? {}
			: { sentAt: new Date(), replyBy: tomorrow() }
		const delivered =
			state === 'delivered' ? { deliveredAt: new Date(), deliveredHow: 'online' } : {}
		await db.offer.create({
			data: {
				...sides,
				...sent,
				...delivered,
				id,
				number: id,
				answerCode: id,
				madeBy: newId(),
				state,
				suitability: 'suitable',
				testsCipher: sealJson(`offer.tests:${id}`, []),
			},
		})
		await db.offerEvent.create({
			data: {
				offerId: id,
				seq: 0,
				verb: 'draft',
				fromState: '',
				toState: 'draft',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { ...subject, id }
	}

export const plantApplication =
	(state: ApplicationState): Plant =>
	async (db, at) => {
		const { sides, subject } = await bothSides(db, at)
		const id = newId()
		await db.application.create({ data: { ...sides, id, state, replyDueOn: tomorrow() } })
		await db.applicationEvent.create({
			data: {
				applicationId: id,
				seq: 0,
				verb: 'submit',
				fromState: '',
				toState: 'submitted',
				actor: 'system:test',
				at: new Date(),
			},
		})
		return { ...subject, id }
	}

export const plantPlacement =
	(state: PlacementState): Plant =>
	async (db, at) => {
		const { sides, subject } = await bothSides(db, at)
		const [id, applicationId] = [newId(), newId()]
		await db.application.create({
			data: { ...sides, id: applicationId, state: 'hired', replyDueOn: tomorrow() },
		})
		const started = state === 'agreed' ? {} : { startedOn: dateOf('2026-11-01') }
		await db.placement.create({
			data: { ...sides, ...started, id, applicationId, state, startsOn: dateOf('2026-11-01') },
		})
		await db.placementEvent.create({
			data: {
				placementId: id,
				seq: 0,
				verb: 'agree',
				fromState: '',
				toState: 'agreed',
				actor: 'system:test',
				at: new Date(),
			},
		})
		await db.placementCheck.create({
			data: { placementId: id, day: 7, dueOn: dateOf('2026-11-08') },
		})
		return { ...subject, id }
	}

export const plantRegistration: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const id = newId()
	await db.registration.create({
		data: {
			id,
			personId: person.id,
			state: 'draft',
			answersCipher: sealAnswers(id, {}),
			residenceCode: at.division,
		},
	})
	return { ...person, id }
}

export const plantReport: Plant = async (db, at) => {
	const post = await plantPost('published')(db, at)
	const id = newId()
	await db.postReport.create({
		data: { id, postId: post.id, reason: 'false', ownerCode: at.division, dueOn: tomorrow() },
	})
	return { id, divisions: [at.division] }
}

export const plantImport: Plant = async (db, { division }) => {
	const id = newId()
	await db.importBatch.create({
		data: {
			id,
			fileName: 'posts.csv',
			source: 'test',
			ownerCode: division,
			startedBy: 'system:test',
			state: 'done',
		},
	})
	await db.importRejection.create({
		data: { batchId: id, line: 2, field: 'title', reason: 'missing', row: {} },
	})
	return { id, divisions: [division] }
}

/** A member of staff of a division. */
export const plantAccount: Plant = async (db, { division }) => {
	const id = newId()
	await db.account.create({
		data: { id, kind: 'staff', username: id, displayName: '同事', passwordHash: 'none' },
	})
	await db.roleGrant.create({
		data: { id: newId(), accountId: id, role: 'officer', divisionCode: division },
	})
	return { id, accountId: id, divisions: [division] }
}

/** A message to whoever is there already, else to a person of the division. */
export const plantNotification: Plant = async (db, at) => {
	const id = newId()
	const person = at.accountId && !at.personId ? null : await plantPerson(db, at)
	const reader = person ? { personId: person.id } : { accountId: at.accountId ?? null }
	await db.notification.create({ data: { id, template: 'offer-sent', ...reader } })
	return {
		id,
		accountId: at.accountId ?? null,
		personId: person?.id ?? null,
		divisions: [at.division],
	}
}
