import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { ownWordsOf, testsOf } from '#app/adapters/offers/sealed-offer.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { acknowledgeOffer } from '#app/commands/offers/acknowledge-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { deliverOffer } from '#app/commands/offers/deliver-offer.server.ts'
import { failDelivery } from '#app/commands/offers/fail-delivery.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { lapseOffer } from '#app/commands/offers/lapse-offer.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import {
	aDeliveredOffer,
	aSentOffer,
	asCaseworker,
	caseworker,
	later,
	made,
	monday,
} from '#tests/makers/journeys.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const worker = (now = monday) => contextFor({ kind: 'system', name: 'worker' } as const, { now })
const as = (personId: string, now = monday) => contextFor(aRecipient(personId), { now })
const online = { how: 'online', share: true } as const
const no = { how: 'online', reasons: ['care-duty'], words: '老人没人照看' } as const
const offerRow = (id: string) =>
	worker().read((db) => db.offer.findUniqueOrThrow({ where: { id } }))
const applicationOf = (offerId: string) =>
	worker().read((db) => db.application.findFirst({ where: { offerId } }))
const toldTo = (accountId: string) =>
	asOwner<{ template: string }>('SELECT template FROM notification WHERE account_id = $1', [
		accountId,
	])

describe('accepting', () => {
	test('makes the application, with name and phone where that was agreed', async () => {
		const { id, personId } = await aDeliveredOffer()
		expect(await acceptOffer(as(personId), id, online)).toEqual({ id, state: 'accepted' })
		const application = await applicationOf(id)
		expect(application).toMatchObject({ personId, state: 'submitted', offerId: id })
		expect(application?.contactCipher).toMatch(/^v1\./)
		expect(
			await asOwner('SELECT purpose, given_how FROM consent WHERE person_id = $1', [personId]),
		).toEqual([{ purpose: 'share-contact', given_how: 'online' }])
		expect(await toldTo(caseworker.accountId)).toContainEqual({ template: 'offer-accepted' })
	})

	test('without agreeing keeps name and phone back', async () => {
		const { id, personId } = await aDeliveredOffer()
		made(await acceptOffer(as(personId), id, { ...online, share: false }))
		expect(await applicationOf(id)).toMatchObject({ contactCipher: null })
	})

	test('shows that the offer had arrived', async () => {
		const { id, personId } = await aSentOffer()
		made(await acceptOffer(as(personId), id, online))
		expect(await offerRow(id)).toMatchObject({ deliveredHow: 'online', version: 4 })
	})

	test('is too late once the post is filled', async () => {
		const { id, personId, postId } = await aDeliveredOffer()
		await asOwner("UPDATE post SET state = 'filled' WHERE id = $1", [postId])
		expect(await acceptOffer(as(personId), id, online)).toEqual({ refused: 'post-not-open' })
	})
})

describe('declining', () => {
	test('keeps all that the later decision needs, words sealed', async () => {
		const { id, personId } = await aDeliveredOffer()
		expect(await declineOffer(as(personId), id, no)).toEqual({ id, state: 'declined' })
		const offer = await offerRow(id)
		expect(offer).toMatchObject({
			declineReasons: ['care-duty'],
			answeredHow: 'online',
			deliveredHow: 'in-person',
			deliveryProof: '本人签收',
			suitability: 'suitable',
		})
		expect(JSON.stringify(offer)).not.toContain('老人')
		expect(ownWordsOf(offer)).toBe('老人没人照看')
		expect(testsOf(offer).length).toBeGreaterThan(10)
		const [event] = await asOwner(
			"SELECT data FROM offer_event WHERE offer_id = $1 AND verb = 'decline'",
			[id],
		)
		expect(event?.data).toEqual({
			how: 'online',
			reasons: ['care-duty'],
			suitability: 'suitable',
			deliveredHow: 'in-person',
			replyBy: '2026-11-30',
			late: false,
		})
		const audits = await asOwner('SELECT details FROM audit_entry WHERE subject_id = $1', [id])
		expect(JSON.stringify(audits)).not.toMatch(/care-duty|老人/)
	})

	test('takes a reason, and words where the reason is another', async () => {
		const { id, personId } = await aDeliveredOffer()
		const said = (reasons: ('other' | 'rather-not')[], words = '') =>
			declineOffer(as(personId), id, { how: 'online', reasons, words })
		expect(await said([])).toEqual({ refused: 'reason-missing' })
		expect(await said(['other'])).toEqual({ refused: 'text-missing' })
		expect(await said(['rather-not'])).toEqual({ id, state: 'declined' })
	})
})

describe('arriving', () => {
	test('staff write down how, when and what shows it; the days for an answer count from there', async () => {
		const { id } = await aSentOffer()
		const ctx = asCaseworker(later(3))
		const delivery = { how: 'phone', on: '2026-11-26', proof: '通话 3 分钟' } as const
		const future = { ...delivery, on: '2026-11-27' }
		expect(await deliverOffer(ctx, id, future)).toEqual({ refused: 'date-future' })
		made(await deliverOffer(ctx, id, delivery))
		expect((await offerRow(id)).replyBy).toEqual(new Date('2026-12-03'))
	})

	test('the person says so without answering yet', async () => {
		const { id, personId } = await aSentOffer()
		expect(await acknowledgeOffer(as(personId), id)).toEqual({ id, state: 'delivered' })
	})

	test('what could not be brought can be brought another way', async () => {
		const { id, personId } = await aSentOffer()
		expect(await failDelivery(asCaseworker(), id)).toEqual({ refused: 'reason-missing' })
		made(await failDelivery(asCaseworker(), id, '电话停机'))
		expect(await acknowledgeOffer(as(personId), id)).toEqual({ id, state: 'delivered' })
	})
})

test('silence is an observation: the person can still answer, while there is room', async () => {
	const postId = await addPost({ headcount: 1 })
	const offers = [await aDeliveredOffer({ postId }), await aDeliveredOffer({ postId })]
	for (const { id } of offers) made(await lapseOffer(worker(), id))
	expect(await toldTo(caseworker.accountId)).toContainEqual({ template: 'offer-unanswered' })
	for (let more = 0; more < 2; more++) await aDeliveredOffer({ postId })
	const [first, second] = offers
	expect(first && (await acceptOffer(as(first.personId), first.id, online))).toHaveProperty('id')
	const late = second && (await acceptOffer(as(second.personId), second.id, online))
	expect(late).toEqual({ refused: 'introductions-used-up' })
	expect(second && (await declineOffer(as(second.personId), second.id, no))).toHaveProperty('id')
})

describe('who answers', () => {
	test('the person, and nobody else', async () => {
		const { id } = await aDeliveredOffer()
		const stranger = await addSeeker('330108')
		expect(await acceptOffer(as(stranger), id, online)).toEqual({ refused: 'not-found' })
	})

	test.each([
		['own', '330108', true],
		['parent', '3301', true],
		['child', '330108001', false],
		['sibling', '330110', false],
		['foreign', '440300', false],
	])('staff of the %s division write an answer down', async (_relation, division, allowed) => {
		const { id } = await aDeliveredOffer()
		const ctx = contextFor(aStaff('officer', division), { now: monday })
		const outcome = await declineOffer(ctx, id, { ...no, how: 'phone' })
		expect(outcome).toEqual(allowed ? { id, state: 'declined' } : { refused: 'not-found' })
	})

	test('whoever holds the code of the offer', async () => {
		const { id, personId } = await aSentOffer()
		const other = await aSentOffer({ personId })
		const bearer = { kind: 'bearer', offerId: id, personId } as const
		const ctx = contextFor(bearer, { now: monday })
		const byCode = { how: 'code', share: false } as const
		expect(await acceptOffer(ctx, other.id, byCode)).toEqual({ refused: 'not-found' })
		expect(await acceptOffer(ctx, id, byCode)).toEqual({ id, state: 'accepted' })
		const [event] = await asOwner(
			"SELECT actor FROM offer_event WHERE offer_id = $1 AND verb = 'accept'",
			[id],
		)
		expect(event).toEqual({ actor: `code:${id}` })
	})
})

describe('at the same time', () => {
	test('of twenty answers one wins, the others are told', async () => {
		const { id, personId } = await aDeliveredOffer()
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, (_, place) =>
				place % 2 === 0
					? acceptOffer(as(personId), id, online)
					: declineOffer(as(personId), id, no),
			),
		)
		expect(outcomes.filter((outcome) => 'state' in outcome)).toHaveLength(1)
		const refusals = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []))
		for (const refused of refusals)
			expect(['already-changed', 'move-not-possible']).toContain(refused)
		const events = await asOwner('SELECT verb FROM offer_event WHERE offer_id = $1', [id])
		expect(events).toHaveLength(5)
	})

	test('a hundred identical submissions have one effect and one answer', async () => {
		const pair = { personId: await addSeeker('330108'), postId: await addPost() }
		const once = { key: crypto.randomUUID(), bodyHash: Buffer.alloc(32) }
		const outcomes = await Promise.all(
			Array.from({ length: 100 }, () =>
				introduce(contextFor(caseworker, { now: monday, once }), { ...pair, note: '' }),
			),
		)
		expect(new Set(outcomes.map((outcome) => made(outcome))).size).toBe(1)
		expect(await asOwner('SELECT FROM offer WHERE person_id = $1', [pair.personId])).toHaveLength(1)
	})
})
