import { describe, expect, test } from 'vitest'
import { answerHours } from '#app/commands/care/answer-hours.server.ts'
import { approveCare } from '#app/commands/care/approve-care.server.ts'
import { assignProvider } from '#app/commands/care/assign-provider.server.ts'
import { correctVisit } from '#app/commands/care/correct-visit.server.ts'
import { endCare } from '#app/commands/care/end-care.server.ts'
import { rateCare } from '#app/commands/care/rate-care.server.ts'
import { recordVisit } from '#app/commands/care/record-visit.server.ts'
import { refuseCare } from '#app/commands/care/refuse-care.server.ts'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { saveProvider } from '#app/commands/care/save-provider.server.ts'
import { careMachine } from '#app/domain/care/care-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { myCareOrder } from '#app/queries/care/my-care.server.ts'
import { shownCare } from '#app/queries/care/shown-care.server.ts'
import {
	aCarer,
	anActiveOrder,
	anAskedOrder,
	aProvider,
	ask,
	grant,
	wish,
} from '#tests/makers/care.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { aCaseworker, person, staff } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

const asked = { ...wish, duties: [...wish.duties] }
const told = async (personId: string) =>
	(
		await asOwner<{ template: string }>(
			'SELECT template FROM notification WHERE person_id = $1 ORDER BY id',
			[personId],
		)
	).map(({ template }) => template)

describe('care is asked for', () => {
	test('by the person, for whom their registration names, once of a kind', async () => {
		const [personId, other] = [await aCarer(), await aCarer()]
		expect(await requestCare(person(personId), other, asked)).toEqual({ refused: 'not-found' })
		expect(await requestCare(person(personId), personId, { ...asked, duties: ['infant'] })).toEqual(
			{ refused: 'duty-not-registered' },
		)
		made(await requestCare(person(personId), personId, asked))
		expect(await requestCare(person(personId), personId, asked)).toEqual({
			refused: 'care-asked-already',
		})
		made(await requestCare(person(personId), personId, { ...asked, kind: 'escort' }))
	})

	test('once, however often it is sent at the same moment', async () => {
		const personId = await aCarer()
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => requestCare(person(personId), personId, asked)),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})

	test('and approved within what the place grants, by a caseworker there', async () => {
		const { id, worker, personId } = await anAskedOrder()
		const elsewhere = await addStaff('caseworker', '440303')
		expect(await approveCare(staff(elsewhere), id, grant)).toEqual({ refused: 'not-found' })
		expect(await approveCare(staff(worker), id, { ...grant, hoursMonth: 177 })).toEqual({
			refused: 'hours-over',
		})
		expect(await approveCare(staff(worker), id, { ...grant, covers: ['ill'] })).toEqual({
			refused: 'duty-not-asked',
		})
		made(await approveCare(staff(worker), id, grant))
		expect(await told(personId)).toEqual(['care-approved'])
	})

	test('and turned down for a reason that the person reads', async () => {
		const { id, worker, personId } = await anAskedOrder()
		made(await refuseCare(staff(worker), id, '已经有护工。'))
		const mine = await myCareOrder(person(personId), id)
		expect(mine?.state).toBe('refused')
		expect(mine?.moves.at(-1)?.words).toBe('已经有护工。')
		await ask(personId)
	})
})

describe('a provider', () => {
	test('comes who offers such help and is still asked, within the days that were approved', async () => {
		const { id, worker } = await anAskedOrder()
		made(await approveCare(staff(worker), id, grant))
		const only = await aProvider(worker, { kinds: ['escort'] })
		const closed = await aProvider(worker, { closed: ['yes'] })
		for (const provider of [only, closed])
			expect(await assignProvider(staff(worker), id, { provider, on: '2026-11-24' })).toEqual({
				refused: 'provider-unfit',
			})
		const provider = await aProvider(worker)
		expect(await assignProvider(staff(worker), id, { provider, on: '2027-03-01' })).toEqual({
			refused: 'visit-outside',
		})
		made(await assignProvider(staff(worker), id, { provider, on: '2026-11-24' }))
	})

	test('is kept by staff of the division, and not of another', async () => {
		const worker = await aCaseworker()
		const id = await aProvider(worker)
		const form = {
			name: '照料中心',
			kinds: ['home' as const],
			phone: '12349',
			place: '滨江区',
			note: '',
			closed: [],
		}
		made(await saveProvider(staff(worker), form, id))
		const elsewhere = await addStaff('caseworker', '440303')
		expect(await saveProvider(staff(elsewhere), { ...form, place: '福田区' }, id)).toMatchObject({
			refused: expect.any(String),
		})
	})
})

describe('hours', () => {
	test('are confirmed by the person, who sees all of them', async () => {
		const { id, worker, personId } = await anActiveOrder()
		const now = later(3)
		made(await recordVisit(staff(worker, now), id, { on: '2026-11-24', hours: 3 }))
		made(await recordVisit(staff(worker, now), id, { on: '2026-11-25', hours: 2.5 }))
		expect(await told(personId)).toEqual(['care-approved', 'care-assigned', 'care-hours'])
		const seen = await myCareOrder(person(personId, now), id)
		const version = seen?.version ?? 0
		made(await recordVisit(staff(worker, now), id, { on: '2026-11-26', hours: 1 }))
		expect(await answerHours(person(personId, now), id, { verb: 'confirm', version })).toEqual({
			refused: 'already-changed',
		})
		const confirm = { verb: 'confirm', version: version + 1 } as const
		made(await answerHours(person(personId, now), id, confirm))
		const after = await myCareOrder(person(personId, now), id)
		expect(after?.visits.map(({ minutes, state }) => [minutes, state])).toEqual([
			[180, 'confirmed'],
			[150, 'confirmed'],
			[60, 'confirmed'],
		])
	})

	test('that are wrong are written down anew, and asked about once more', async () => {
		const { id, worker, personId } = await anActiveOrder()
		made(await recordVisit(staff(worker), id, { on: '2026-11-23', hours: 3 }))
		const { version = 0 } = (await myCareOrder(person(personId), id)) ?? {}
		const doubt = { verb: 'question', version, words: '只来了两个小时。' } as const
		made(await answerHours(person(personId), id, doubt))
		expect(await correctVisit(staff(worker), id, { visit: 0, hours: 41 })).toMatchObject({
			refused: expect.any(String),
		})
		made(await correctVisit(staff(worker), id, { visit: 0, hours: 2 }))
		const shown = await shownCare(staff(worker), id)
		expect(shown?.visits).toEqual([{ seq: 0, on: '2026-11-23', minutes: 120, state: 'recorded' }])
		expect(shown?.moves.map(({ words }) => words)).toContain('只来了两个小时。')
	})

	test('are no more in a month than were approved, of ten written down at once too', async () => {
		const { id, worker } = await anActiveOrder()
		await Promise.all(
			Array.from({ length: 10 }, () =>
				recordVisit(staff(worker), id, { on: '2026-11-23', hours: 8 }),
			),
		)
		const shown = await shownCare(staff(worker), id)
		expect(shown?.minutesThisMonth).toBeLessThanOrEqual(40 * 60)
	})

	test('are confirmed by nobody else', async () => {
		const { id, worker } = await anActiveOrder()
		made(await recordVisit(staff(worker), id, { on: '2026-11-23', hours: 3 }))
		const stranger = await aCarer()
		const answer = { verb: 'confirm', version: 5 } as const
		expect(await answerHours(person(stranger), id, answer)).toEqual({ refused: 'not-found' })
	})
})

test('at the end the person says how it was, and the history leads there', async () => {
	const { id, worker, personId } = await anActiveOrder()
	made(await endCare(person(personId), id, { verb: 'finish', words: '妈妈住进了养老院。' }))
	made(await rateCare(person(personId), id, { rating: 'good', words: '' }))
	expect(await recordVisit(staff(worker), id, { on: '2026-11-23', hours: 1 })).toEqual({
		refused: 'move-not-possible',
	})
	const events = await asOwner<{ verb: string; fromState: string; toState: string }>(
		`SELECT verb, from_state AS "fromState", to_state AS "toState" FROM care_order_event WHERE order_id = $1 ORDER BY seq`,
		[id],
	)
	expect(replay(careMachine, events)).toBe('done')
	await ask(personId)
})
