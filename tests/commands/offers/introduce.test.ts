import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { confirmOffer } from '#app/commands/offers/confirm-offer.server.ts'
import { draftOffer } from '#app/commands/offers/draft-offer.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { sendOffer } from '#app/commands/offers/send-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

const now = new Date('2026-11-23T02:00:00Z')
const caseworker = aStaff('caseworker', '330108')
const ctx = contextFor(caseworker, { now })
const note = '离家近'
const idOf = (outcome: { id: string } | { refused: string }) => {
	if ('refused' in outcome) throw new Error(outcome.refused)
	return outcome.id
}
const offerRow = async (id: string) => (await asOwner('SELECT * FROM offer WHERE id = $1', [id]))[0]

describe('an introduction', () => {
	test('is drafted, confirmed and sent, step by step', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const id = idOf(await draftOffer(ctx, { personId, postId, note }))
		expect(await confirmOffer(ctx, id)).toEqual({ id, state: 'confirmed' })
		expect(await sendOffer(ctx, id)).toEqual({ id, state: 'sent' })
		expect(await offerRow(id)).toMatchObject({
			state: 'sent',
			version: 2,
			suitability: 'suitable',
			person_division: '330108',
			post_division: '3301',
			made_by: caseworker.accountId,
			institution: '测试机构',
			sent_at: now,
		})
		const verbs = await asOwner(
			'SELECT seq, verb, actor FROM offer_event WHERE offer_id = $1 ORDER BY seq',
			[id],
		)
		const actor = `account:${caseworker.accountId}`
		expect(verbs).toEqual(['draft', 'confirm', 'send'].map((verb, seq) => ({ seq, verb, actor })))
		expect(
			await asOwner('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [id]),
		).toEqual(['draft', 'confirm', 'send'].map((verb) => ({ action: `offer.${verb}` })))
	})

	test('goes out in one step too, with five working days for an answer', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const id = idOf(await introduce(ctx, { personId, postId, note }))
		const [{ day } = { day: '' }] = await asOwner<{ day: string }>(
			'SELECT reply_by::text AS day FROM offer WHERE id = $1',
			[id],
		)
		expect(day).toBe('2026-11-30')
		const messages = await asOwner(
			'SELECT template, params, link FROM notification WHERE person_id = $1',
			[personId],
		)
		expect(messages).toEqual([
			{
				template: 'offer-received',
				params: { post: '社区保洁员', replyBy: '2026-11-30' },
				link: `/me/offers/${id}`,
			},
		])
	})

	test('is on record when it goes out, under the next number of the institution and year', async () => {
		const office = contextFor(aStaff('caseworker', '330108', { institution: '示范中心' }), { now })
		const send = async () => {
			const pair = { personId: await addSeeker('330108'), postId: await addPost() }
			return idOf(await introduce(office, { ...pair, note }))
		}
		const ids = [await send(), await send()]
		const records = await asOwner(
			'SELECT number, institution, terms FROM introduction WHERE offer_id = ANY ($1) ORDER BY serial',
			[ids],
		)
		expect(records).toMatchObject([
			{ number: '示范中心〔2026〕岗介第1号', institution: '示范中心' },
			{ number: '示范中心〔2026〕岗介第2号' },
		])
		expect(records[0]?.terms).toMatchObject({
			post: '社区保洁员',
			payMinFen: 280_000,
			suitability: 'suitable',
			replyBy: '2026-11-30',
			commuteMinutes: 0,
		})
		await expect(
			asOwner("UPDATE introduction SET number = 'x' WHERE offer_id = ANY ($1)", [ids]),
		).rejects.toThrow('append-only')
	})

	test('that nobody sent is no formal introduction', async () => {
		const pair = { personId: await addSeeker('330108'), postId: await addPost() }
		const id = idOf(await draftOffer(ctx, { ...pair, note }))
		expect(await asOwner('SELECT FROM introduction WHERE offer_id = $1', [id])).toEqual([])
	})

	test('numbers are given out without a gap or a double, however many go out at once', async () => {
		const office = contextFor(aStaff('caseworker', '330108', { institution: '同时中心' }), { now })
		const pairs = await Promise.all(
			Array.from({ length: 12 }, async () => ({
				personId: await addSeeker('330108'),
				postId: await addPost(),
			})),
		)
		await Promise.all(pairs.map((pair) => introduce(office, { ...pair, note })))
		const serials = await asOwner<{ serial: number }>(
			"SELECT serial FROM introduction WHERE institution = '同时中心' ORDER BY serial",
		)
		expect(serials.map(({ serial }) => serial)).toEqual(pairs.map((_, place) => place + 1))
	})

	test('keeps neither health nor the reasons of the check in the open', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const id = idOf(await introduce(ctx, { personId, postId, note }))
		expect(JSON.stringify(await offerRow(id))).not.toMatch(/lifting|commute/)
	})
})

describe('is refused', () => {
	const refusals: [string, () => Promise<[string, string]>, string][] = [
		[
			'of a post that is not open',
			async () => [await addSeeker('330108'), await addPost({ state: 'paused' })],
			'post-not-open',
		],
		[
			'of a post past its last day',
			async () => [await addSeeker('330108'), await addPost({ validUntil: '2026-11-22' })],
			'post-not-open',
		],
		[
			'of a post of an employer nobody has verified',
			async () => [await addSeeker('330108'), await addPost({ standing: 'unverified' })],
			'employer-unverified',
		],
		[
			'to someone who has not registered',
			async () => [await addPerson('330108'), await addPost()],
			'registration-missing',
		],
		[
			'of a post the person cannot do',
			async () => [
				await addSeeker('330108', { body: { lifting: 'no', standing: 'yes', heights: 'yes' } }),
				await addPost({ demands: { lifting: 'much' } }),
			],
			'unsuitable',
		],
		[
			'to someone who lives elsewhere',
			async () => [await addSeeker('330110'), await addPost()],
			'not-found',
		],
	]
	test.each(refusals)('%s', async (_what, pair, refused) => {
		const [personId, postId] = await pair()
		expect(await introduce(ctx, { personId, postId, note })).toEqual({ refused })
		expect(await asOwner('SELECT FROM offer WHERE person_id = $1', [personId])).toEqual([])
	})

	test('twice to the same person, but not after it was taken back', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const id = idOf(await introduce(ctx, { personId, postId, note }))
		expect(await introduce(ctx, { personId, postId, note })).toEqual({ refused: 'offered-already' })
		expect(await withdrawOffer(ctx, id, '')).toEqual({ refused: 'reason-missing' })
		expect(await withdrawOffer(ctx, id, '单位暂停招聘')).toEqual({ id, state: 'withdrawn' })
		expect(await introduce(ctx, { personId, postId, note })).toHaveProperty('id')
	})
})

describe('whose division', () => {
	test.each([
		['own', '330108', true],
		['parent', '3301', true],
		['child', '330108001', false],
		['sibling', '330110', false],
		['foreign', '440300', false],
	])('staff of the %s division', async (_relation, division, allowed) => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		for (const role of ['officer', 'caseworker'] as const) {
			const outcome = await draftOffer(contextFor(aStaff(role, division), { now }), {
				personId,
				postId,
				note,
			})
			const drafted = idOf(allowed ? outcome : { id: '' })
			if (allowed) await withdrawOffer(ctx, drafted, '试')
			else expect(outcome).toEqual({ refused: 'not-found' })
		}
	})

	test('staff on the side of the post take an offer back, but do not confirm one', async () => {
		const [personId, postId] = [await addSeeker('330624'), await addPost({ owner: '330108' })]
		const maker = contextFor(aStaff('caseworker', '330624'), { now })
		const id = idOf(await draftOffer(maker, { personId, postId, note }))
		expect(await confirmOffer(ctx, id)).toEqual({ refused: 'not-found' })
		expect(await withdrawOffer(ctx, id, '岗位有变')).toEqual({ id, state: 'withdrawn' })
	})

	test('administrators and clerks of employers introduce nobody', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		for (const role of ['admin', 'employer'] as const) {
			const outcome = await draftOffer(contextFor(aStaff(role, '3301'), { now }), {
				personId,
				postId,
				note,
			})
			expect(outcome).toEqual({ refused: 'not-found' })
		}
	})
})

describe('no more introductions than places times three', () => {
	test('also when twenty are made at the same time', async () => {
		const postId = await addPost({ headcount: 2 })
		const people = await Promise.all(Array.from({ length: 20 }, () => addSeeker('330108')))
		const outcomes = await Promise.all(
			people.map((personId) => introduce(ctx, { personId, postId, note })),
		)
		const made = outcomes.filter((outcome) => 'id' in outcome)
		expect(made).toHaveLength(6)
		expect(outcomes.filter((outcome) => !('id' in outcome))).toEqual(
			Array.from({ length: 14 }, () => ({ refused: 'introductions-used-up' })),
		)
	})
})
