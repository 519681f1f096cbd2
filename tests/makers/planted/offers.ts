import { newCode, newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { ApplicationState } from '#app/domain/applications/application-machine.ts'
import type { IntroductionTerms } from '#app/domain/offers/introduction.ts'
import type { OfferState } from '#app/domain/offers/offer-machine.ts'
import type { PlacementState } from '#app/domain/placements/placement-machine.ts'
import { plantPerson } from './people.ts'
import { type At, type Plant, tomorrow } from './planting.ts'
import { plantPost } from './posts.ts'

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
			? { sentAt: null }
			: { sentAt: new Date(), replyBy: tomorrow() }
		const delivered = ['delivered', 'declined'].includes(state)
			? { deliveredAt: new Date(), deliveredHow: 'online' }
			: {}
		const declined =
			state === 'declined'
				? { answeredAt: new Date(), answeredHow: 'online', declineReasons: ['transport'] }
				: {}
		await db.offer.create({
			data: {
				...sides,
				...sent,
				...delivered,
				...declined,
				id,
				number: id,
				answerCode: newCode(8),
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
		if (sent.sentAt) await plantIntroduction(db, at, id)
		return { ...subject, id }
	}

/** Sent offers are formal introductions. */
async function plantIntroduction(db: Db, { division }: At, offerId: string): Promise<void> {
	await db.introduction.create({
		data: {
			offerId,
			issuer: offerId,
			year: 2026,
			serial: 1,
			number: '测试中心〔2026〕岗介第1号',
			institution: '测试中心',
			officer: '同事',
			terms: { ...plantedTerms, place: division },
			issuedAt: new Date(),
		},
	})
}

const plantedTerms: IntroductionTerms = {
	post: '社区保洁员',
	employer: '单位',
	creditCode: null,
	place: '',
	address: '',
	hours: 'full-time',
	hoursPerDay: 8,
	daysPerWeek: 5,
	payUnit: 'month',
	payMinFen: 280_000,
	payMaxFen: 320_000,
	commuteKm: null,
	commuteMinutes: null,
	suitability: 'suitable',
	replyBy: '2099-12-31',
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
		if (state !== 'agreed')
			await db.placementCheck.create({
				data: { placementId: id, day: 7, dueOn: dateOf('2026-11-08') },
			})
		return { ...subject, id }
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
