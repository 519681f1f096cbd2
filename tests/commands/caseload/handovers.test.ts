import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { assignPeople } from '#app/commands/caseload/assign-people.server.ts'
import { moveHandover } from '#app/commands/caseload/move-handover.server.ts'
import { proposeHandover } from '#app/commands/caseload/propose-handover.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { handoverMachine } from '#app/domain/caseload/handover-machine.ts'
import { replay } from '#app/domain/state-machine.ts'
import { shownHandover } from '#app/queries/caseload/shown-handover.server.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { made } from '#tests/makers/journeys.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addPerson } from '#tests/makers/person.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

let giver: Staff
let receiver: Staff
let far: Staff
let chief: Staff
beforeAll(async () => {
	giver = await addStaff('caseworker', '330108')
	receiver = await addStaff('caseworker', '330108')
	far = await addStaff('caseworker', '330106')
	chief = await addStaff('caseworker', '3301')
})

const as = (staff: Staff) => contextFor(staff)
const caseworkerOf = async (personId: string) => {
	const [row] = await asOwner<{ id: string }>(
		'SELECT caseworker_id AS id FROM caseload_entry WHERE person_id = $1',
		[personId],
	)
	return row?.id
}
const audits = async (personId: string, action: string) =>
	(
		await asOwner('SELECT FROM audit_entry WHERE subject_id = $1 AND action = $2', [
			personId,
			action,
		])
	).length
const assigned = async (count: number, to = giver) => {
	const people = await Promise.all(Array.from({ length: count }, () => addPerson('330108')))
	expect(await assignPeople(as(to), people, to.accountId)).toEqual({ count })
	return people
}
const offer = (people: readonly string[] | null, note = '张大姐先打电话再上门。') =>
	proposeHandover(as(giver), { to: receiver.accountId, note, people })

describe('a caseworker is given', () => {
	test('whom nobody looks after; who has one keeps that one, and each is audited', async () => {
		const [taken = ''] = await assigned(1)
		const fresh = await addPerson('330108')
		expect(await assignPeople(as(receiver), [taken, fresh], receiver.accountId)).toEqual({
			count: 1,
		})
		expect(await caseworkerOf(taken)).toBe(giver.accountId)
		expect(await caseworkerOf(fresh)).toBe(receiver.accountId)
		expect(await audits(fresh, 'caseload.assign')).toBe(1)
		expect(await assignPeople(as(receiver), [taken], receiver.accountId)).toEqual({
			refused: 'nobody-free',
		})
	})

	test('nobody out of sight, and nobody whom the caseworker does not reach', async () => {
		const there = await addPerson('440305')
		expect(await assignPeople(as(giver), [there], giver.accountId)).toEqual({
			refused: 'not-found',
		})
		const here = await addPerson('330108')
		expect(await assignPeople(as(chief), [here], far.accountId)).toEqual({
			refused: 'caseworker-far',
		})
	})

	test('whose caseworker works there no more', async () => {
		const gone = await addStaff('caseworker', '330108')
		const [person = ''] = await assigned(1, gone)
		await asOwner('UPDATE role_grant SET valid_to = now() WHERE account_id = $1', [gone.accountId])
		expect(await assignPeople(as(giver), [person], giver.accountId)).toEqual({ count: 1 })
		expect(await caseworkerOf(person)).toBe(giver.accountId)
	})

	test('once, however many give at the same time', async () => {
		const person = await addPerson('330108')
		const outcomes = await Promise.all(
			[giver, receiver, giver, receiver].map((staff) =>
				untilHeard(() => assignPeople(as(staff), [person], staff.accountId)),
			),
		)
		expect(outcomes.filter((outcome) => 'count' in outcome)).toHaveLength(1)
		expect(await audits(person, 'caseload.assign')).toBe(1)
	})
})

describe('a hand-over', () => {
	test('changes nothing until it is accepted; the receiver reads the note', async () => {
		const people = await assigned(3)
		const id = made(await offer(people))
		expect(await caseworkerOf(people[0] ?? '')).toBe(giver.accountId)
		expect(await shownHandover(as(receiver), id)).toMatchObject({
			note: '张大姐先打电话再上门。',
			verbs: ['accept', 'return'],
		})
		expect((await shownHandover(as(giver), id))?.verbs).toEqual(['withdraw'])
		expect(await shownHandover(as(far), id)).toBeNull()
		made(await moveHandover(as(receiver), id, 'accept'))
		for (const person of people) {
			expect(await caseworkerOf(person)).toBe(receiver.accountId)
			expect(await audits(person, 'caseload.hand-over')).toBe(1)
		}
		expect(await moveHandover(as(giver), id, 'withdraw')).toEqual({ refused: 'move-not-possible' })
	})

	test.each([
		['taken back by the giver', 'withdraw'],
		['sent back by the receiver', 'return'],
	] as const)(
		'%s leaves everybody where they were, free to be handed over anew',
		async (_how, verb) => {
			const people = await assigned(2)
			const id = made(await offer(people))
			expect(await offer(people)).toEqual({ refused: 'handed-over-already' })
			const who = verb === 'withdraw' ? giver : receiver
			made(await moveHandover(as(who), id, verb, '下周再交'))
			expect(await caseworkerOf(people[0] ?? '')).toBe(giver.accountId)
			made(await offer(people))
		},
	)

	test('is moved by the one whose turn it is, with a reason where it goes back', async () => {
		const id = made(await offer(await assigned(1)))
		expect(await moveHandover(as(giver), id, 'accept')).toEqual({ refused: 'not-yours' })
		expect(await moveHandover(as(receiver), id, 'withdraw')).toEqual({ refused: 'not-yours' })
		expect(await moveHandover(as(receiver), id, 'return')).toEqual({ refused: 'reason-missing' })
		expect(await moveHandover(as(far), id, 'accept')).toEqual({ refused: 'not-found' })
	})

	test('holds only whom the giver looks after, and never goes to oneself', async () => {
		const [own = ''] = await assigned(1)
		const [other = ''] = await assigned(1, receiver)
		expect(await offer([own, other])).toEqual({ refused: 'not-yours' })
		const to = giver.accountId
		expect(await proposeHandover(as(giver), { to, note: '一', people: [own] })).toEqual({
			refused: 'handover-self',
		})
	})

	test('of everybody holds all who are in no other', async () => {
		const alone = await addStaff('caseworker', '330108')
		const people = await assigned(3, alone)
		const wanted = { to: receiver.accountId, note: '全部交接', people: null }
		const id = made(await proposeHandover(as(alone), wanted))
		expect((await shownHandover(as(receiver), id))?.people.map(({ id }) => id).toSorted()).toEqual(
			people.toSorted(),
		)
	})

	test('sent twice is one; settled by many at once is settled once', async () => {
		const people = await assigned(2)
		const once = onceFor('hand over')
		const wanted = { to: receiver.accountId, note: '一次', people }
		const again = () => proposeHandover(contextFor(giver, { once }), wanted)
		const id = made(await again())
		expect(await again()).toEqual({ id })
		await Promise.all(
			Array.from({ length: 12 }, (_, place) =>
				untilHeard(() =>
					place % 2 === 0
						? moveHandover(as(receiver), id, 'accept')
						: moveHandover(as(giver), id, 'withdraw'),
				),
			),
		)
		const events = await asOwner<{ verb: string; fromState: string; toState: string }>(
			'SELECT verb, from_state AS "fromState", to_state AS "toState" FROM handover_event WHERE handover_id = $1 ORDER BY seq',
			[id],
		)
		expect(events).toHaveLength(2)
		const [row] = await asOwner<{ state: string }>('SELECT state FROM handover WHERE id = $1', [id])
		expect(replay(handoverMachine, events)).toBe(row?.state)
	})
})
