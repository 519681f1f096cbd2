import { describe, expect, test } from 'vitest'
import { contactOf } from '#app/adapters/applications/contact.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { apply } from '#app/commands/applications/apply.server.ts'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { inviteApplicant } from '#app/commands/applications/invite-applicant.server.ts'
import { receiveApplication } from '#app/commands/applications/receive-application.server.ts'
import { rejectApplication } from '#app/commands/applications/reject-application.server.ts'
import { withdrawApplication } from '#app/commands/applications/withdraw-application.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import {
	anApplication,
	aSentOffer,
	asCaseworker,
	asOfficer,
	later,
	made,
	monday,
} from '#tests/makers/journeys.ts'
import { addPost, addSeeker } from '#tests/makers/market.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

const as = (personId: string | null) => contextFor(aRecipient(personId), { now: monday })
const wish = (personId: string | null, postId: string) =>
	({ personId, postId, share: true, how: 'online' }) as const
const rowOf = (id: string) =>
	asOfficer().read((db) => db.application.findUniqueOrThrow({ where: { id } }))
const said = { reason: 'skills', by: 'employer' } as const

describe('applying', () => {
	test('needs no introduction and no verified employer; the employer has ten working days', async () => {
		const [personId, postId] = [
			await addSeeker('330108'),
			await addPost({ standing: 'unverified' }),
		]
		const id = made(await apply(as(personId), wish(personId, postId)))
		const row = await rowOf(id)
		expect(row).toMatchObject({ state: 'submitted', replyDueOn: new Date('2026-12-07') })
		expect(contactOf(row)).toEqual({ name: '测试·某人', phone: '13812345678' })
		expect(JSON.stringify(row)).not.toMatch(/某人|1381234/)
	})

	const refusals: [string, () => Promise<[string | null, string]>, string][] = [
		['by nobody in particular', async () => [null, await addPost()], 'registration-missing'],
		[
			'without a registration',
			async () => [await addPerson('330108'), await addPost()],
			'registration-missing',
		],
		[
			'for a post that is closed',
			async () => [await addSeeker('330108'), await addPost({ state: 'closed' })],
			'post-not-open',
		],
		[
			'a second time',
			async () => {
				const { personId, postId } = await anApplication()
				return [personId, postId]
			},
			'applied-already',
		],
		[
			'for a post that was offered and waits for an answer',
			async () => {
				const { personId, postId } = await aSentOffer()
				return [personId, postId]
			},
			'offered-already',
		],
	]
	test.each(refusals)('is refused %s', async (_what, pair, refused) => {
		const [personId, postId] = await pair()
		expect(await apply(as(personId), wish(personId, postId))).toEqual({ refused })
	})

	test('twenty times at once makes one application', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, () => apply(as(personId), wish(personId, postId))),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})

	test('for another person is not possible', async () => {
		const [personId, postId] = [await addSeeker('330108'), await addPost()]
		const stranger = as(await addSeeker('330108'))
		expect(await apply(stranger, wish(personId, postId))).toEqual({ refused: 'not-found' })
	})
})

describe('what the employer answers', () => {
	test('is written down step by step, and the person hears of it', async () => {
		const { id, personId } = await anApplication()
		made(await receiveApplication(asOfficer(), id))
		const interview = { at: later(2), place: '西兴街道 1 号' }
		expect(await inviteApplicant(asOfficer(), id, { ...interview, at: later(-1) })).toEqual({
			refused: 'date-past',
		})
		made(await inviteApplicant(asOfficer(), id, interview))
		expect(await hireApplicant(asOfficer(), id, { startsOn: '2026-12-01' })).toEqual({
			id,
			state: 'hired',
		})
		const told = await asOwner(
			'SELECT template FROM notification WHERE person_id = $1 ORDER BY created_at',
			[personId],
		)
		expect(told.map(({ template }) => template)).toEqual([
			'application-received',
			'interview-invited',
			'hired',
		])
		expect(
			await asOwner('SELECT state, starts_on::text AS day FROM placement WHERE person_id = $1', [
				personId,
			]),
		).toEqual([{ state: 'agreed', day: '2026-12-01' }])
	})

	test('no comes with its reason and with who said it', async () => {
		const { id } = await anApplication()
		expect(await rejectApplication(asOfficer(), id, said)).toEqual({ id, state: 'not-hired' })
		expect(await rowOf(id)).toMatchObject({ reason: 'skills', reasonBy: 'employer' })
	})

	test.each([
		['own side of the post', '3301', true],
		['child of it', '330110', false],
		['side of the person', '330108', true],
		['foreign', '440300', false],
	])('is written down by staff of the %s', async (_relation, division, allowed) => {
		const { id } = await anApplication()
		const ctx = contextFor(aStaff('officer', division), { now: monday })
		const outcome = await receiveApplication(ctx, id)
		expect(outcome).toEqual(allowed ? { id, state: 'received' } : { refused: 'not-found' })
	})

	test('cannot be written down by the person', async () => {
		const { id, personId } = await anApplication()
		expect(await withdrawApplication(as(personId), id)).toEqual({ id, state: 'withdrawn' })
		expect(await receiveApplication(asOfficer(), id)).toEqual({ refused: 'move-not-possible' })
	})
})

describe('places', () => {
	test('are never given to more people than there are, also at the same time', async () => {
		const postId = await addPost({ headcount: 2 })
		const applications = await Promise.all(
			Array.from({ length: 8 }, () => anApplication({ postId })),
		)
		const outcomes = await Promise.all(
			applications.map(({ id }) => hireApplicant(asOfficer(), id, { startsOn: '2026-12-01' })),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(2)
		expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(
			Array.from({ length: 6 }, () => ({ refused: 'no-free-place' })),
		)
		const jobs = await asOwner('SELECT task_identifier FROM graphile_worker.jobs WHERE key = $1', [
			`fill-post:${postId}`,
		])
		expect(jobs).toEqual([{ task_identifier: 'fill-post' }])
	})

	test('of one application hired and turned down at once, one holds', async () => {
		const { id } = await anApplication()
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, (_, place) =>
				place % 2 === 0
					? hireApplicant(asCaseworker(), id, { startsOn: '2026-12-01' })
					: rejectApplication(asCaseworker(), id, said),
			),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})
})
