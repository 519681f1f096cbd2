import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { saidIn } from '#app/adapters/refusals/sealed-words.server.ts'
import { receiveNotice } from '#app/commands/notices/receive-notice.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { lapseOffer } from '#app/commands/offers/lapse-offer.server.ts'
import { answerObjection } from '#app/commands/refusals/answer-objection.server.ts'
import { decideRefusal } from '#app/commands/refusals/decide-refusal.server.ts'
import { objectToRefusal } from '#app/commands/refusals/object-to-refusal.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { aDeliveredOffer, later, made, monday } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import {
	aCaseworker,
	aDibaoSeeker,
	anIntroduction,
	aRefusal,
	found,
	person,
	refusalsInARow,
	staff,
} from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
let other: Staff
beforeAll(async () => {
	worker = await aCaseworker()
	other = await aCaseworker()
})

const system = (now = monday) => contextFor({ kind: 'system', name: 'worker' } as const, { now })
const rowOf = async (id: string) =>
	(await asOwner('SELECT state, blockers, due_on::text FROM refusal WHERE id = $1', [id]))[0]
const countOn = (personId: string, now: Date) =>
	system(now).read(async (db) => {
		const on = system(now).today
		return (await countOfPerson(db, { personId, personDivision: '330108' }, on)).count
	})
const noticesOf = async (personId: string) =>
	(
		await asOwner<{ kind: string }>(
			'SELECT kind FROM notice WHERE person_id = $1 ORDER BY issued_at, kind',
			[personId],
		)
	).map(({ kind }) => kind)

describe('a refusal', () => {
	test('is a fact that waits for a person to decide, within working days', async () => {
		const id = await aRefusal(worker, await aDibaoSeeker())
		expect(await rowOf(id)).toEqual({ state: 'to-decide', blockers: [], due_on: '2026-12-07' })
		const told = await asOwner(
			"SELECT link FROM notification WHERE template = 'refusal-to-decide' AND link = $1",
			[`/refusals/${id}`],
		)
		expect(told.length).toBeGreaterThan(0)
	})

	test('that can never count is set aside with the reasons, and cannot be decided about', async () => {
		const { id: offerId, personId } = await aDeliveredOffer({ personId: await addSeeker('330108') })
		const no = { how: 'online', reasons: ['care-duty'], words: '' } as const
		made(await declineOffer(person(personId), offerId, no))
		const [row] = await asOwner<{ id: string }>('SELECT id FROM refusal WHERE offer_id = $1', [
			offerId,
		])
		expect(await rowOf(row?.id ?? '')).toEqual({
			state: 'set-aside',
			blockers: ['not-dibao', 'constrained', 'not-unemployed'],
			due_on: null,
		})
		const outcome = await decideRefusal(staff(worker), row?.id ?? '', found('unjustified'))
		expect(outcome).toEqual({ refused: 'move-not-possible' })
	})

	test('is none where someone is silent', async () => {
		const personId = await aDibaoSeeker()
		const offerId = await anIntroduction(worker, personId)
		made(await lapseOffer(system(), offerId))
		expect(await asOwner('SELECT FROM refusal WHERE person_id = $1', [personId])).toEqual([])
		const late = { how: 'online', reasons: ['transport'], words: '' } as const
		made(await declineOffer(person(personId, later(9)), offerId, late))
		const [row] = await asOwner('SELECT state, blockers FROM refusal WHERE person_id = $1', [
			personId,
		])
		expect(row).toEqual({ state: 'set-aside', blockers: ['late'] })
	})

	test('cannot count in the database either, unless it has its grounds', async () => {
		const { id: offerId, personId } = await aDeliveredOffer()
		await expect(
			asOwner(
				`INSERT INTO refusal (id, offer_id, person_id, person_division, state, refused_at, decided_by)
				 VALUES (gen_random_uuid(), $1, $2, '330108', 'unjustified', now(), gen_random_uuid())`,
				[offerId, personId],
			),
		).rejects.toThrow('cannot count')
	})
})

describe('the decision', () => {
	test('is told with its reason, the running count and the right to object', async () => {
		const personId = await aDibaoSeeker()
		const id = await aRefusal(worker, personId)
		expect(await decideRefusal(staff(worker), id, found('unjustified'))).toEqual({
			id,
			state: 'unjustified',
		})
		expect(await countOn(personId, monday)).toBe(1)
		expect(await noticesOf(personId)).toEqual(['refusal'])
		const [event] = await asOwner(
			"SELECT data FROM refusal_event WHERE refusal_id = $1 AND verb = 'find-unjustified'",
			[id],
		)
		expect(JSON.stringify(event)).not.toContain('公交')
		expect(saidIn('refusal_event', id, event?.data)).toContain('公交')
	})

	test.each(['justified', 'undecided'] as const)('%s does not count', async (verdict) => {
		const personId = await aDibaoSeeker()
		const id = await aRefusal(worker, personId)
		made(await decideRefusal(staff(worker), id, found(verdict)))
		expect(await countOn(personId, monday)).toBe(0)
	})

	test.each([
		['own', '330108', true],
		['parent', '3301', true],
		['child', '330108001', false],
		['sibling', '330110', false],
		['foreign', '440300', false],
	])('is made by caseworkers of the %s division', async (_relation, division, allowed) => {
		const id = await aRefusal(worker, await aDibaoSeeker())
		const ctx = staff(aStaff('caseworker', division))
		const outcome = await decideRefusal(ctx, id, found('justified'))
		expect(outcome).toEqual(allowed ? { id, state: 'justified' } : { refused: 'not-found' })
	})

	test('is made by nobody else', async () => {
		const id = await aRefusal(worker, await aDibaoSeeker())
		for (const role of ['officer', 'admin', 'employer'] as const)
			expect(await decideRefusal(staff(aStaff(role, '330108')), id, found('unjustified'))).toEqual({
				refused: 'not-found',
			})
	})

	test('after the second warns and offers help; an acceptance begins anew', async () => {
		const personId = await aDibaoSeeker()
		await refusalsInARow(worker, personId, 2)
		expect(await noticesOf(personId)).toEqual(['refusal', 'refusal', 'warning'])
		expect(await countOn(personId, later(11))).toBe(2)
		const offerId = await anIntroduction(worker, personId, later(14))
		made(await acceptOffer(person(personId, later(15)), offerId, { how: 'online', share: false }))
		expect(await countOn(personId, later(15))).toBe(0)
	})

	test('of the third puts a case before the bureau, and changes nothing else', async () => {
		const personId = await aDibaoSeeker()
		await refusalsInARow(worker, personId, 3)
		expect(await countOn(personId, later(20))).toBe(3)
		const cases = await asOwner('SELECT state FROM refusal_case WHERE person_id = $1', [personId])
		expect(cases).toEqual([{ state: 'opened' }])
		expect(await asOwner('SELECT FROM benefit_change WHERE person_id = $1', [personId])).toEqual([])
	})

	test('of three at the same moment opens one case', async () => {
		const personId = await aDibaoSeeker()
		const ids: string[] = []
		for (const days of [0, 8, 16]) ids.push(await aRefusal(worker, personId, later(days)))
		const outcomes = await Promise.all(
			ids.map((id) => decideRefusal(staff(worker, later(17)), id, found('unjustified'))),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(3)
		const cases = await asOwner('SELECT FROM refusal_case WHERE person_id = $1', [personId])
		expect(cases).toHaveLength(1)
	})
})

describe('an objection', () => {
	test('keeps the refusal from counting until someone else has looked at it', async () => {
		const personId = await aDibaoSeeker()
		const [id = ''] = await refusalsInARow(worker, personId, 1)
		made(await objectToRefusal(person(personId), id, '那趟车上个月停了'))
		expect(await countOn(personId, monday)).toBe(0)
		const answer = { overturned: false, ground: '车还在开。' }
		expect(await answerObjection(staff(worker), id, answer)).toEqual({ refused: 'decided-by-you' })
		expect(await answerObjection(staff(other), id, answer)).toEqual({ id, state: 'unjustified' })
		expect(await countOn(personId, monday)).toBe(1)
	})

	test('comes in time, which runs from the day the notice is there', async () => {
		const personId = await aDibaoSeeker()
		const [id = ''] = await refusalsInARow(worker, personId, 1)
		expect(await rowOf(id)).toMatchObject({ due_on: null })
		const [notice] = await asOwner<{ id: string }>('SELECT id FROM notice WHERE refusal_id = $1', [
			id,
		])
		const brought = { how: 'letter', on: '2026-11-26', proof: '挂号信' } as const
		made(await receiveNotice(staff(worker, later(4)), notice?.id ?? '', brought))
		expect(await rowOf(id)).toMatchObject({ due_on: '2026-12-10' })
		expect(await objectToRefusal(person(personId, later(30)), id, '晚了')).toEqual({
			refused: 'too-late',
		})
	})

	test('is made by the person, and nobody else', async () => {
		const [id = ''] = await refusalsInARow(worker, await aDibaoSeeker(), 1)
		const stranger = await addSeeker('330108')
		expect(await objectToRefusal(person(stranger), id, '不对')).toEqual({ refused: 'not-found' })
	})

	test('that is right lets the case fall that rested on it', async () => {
		const personId = await aDibaoSeeker()
		const ids = await refusalsInARow(worker, personId, 3)
		const third = ids[2] ?? ''
		made(await objectToRefusal(person(personId, later(21)), third, '我住院了'))
		const answer = { overturned: true, ground: '病历属实。' }
		made(await answerObjection(staff(other, later(22)), third, answer))
		expect(await countOn(personId, later(22))).toBe(2)
		const cases = await asOwner('SELECT state FROM refusal_case WHERE person_id = $1', [personId])
		expect(cases).toEqual([{ state: 'dropped' }])
	})
})
