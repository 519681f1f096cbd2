import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { cancelAppointment } from '#app/commands/guidance/cancel-appointment.server.ts'
import { moveAppointment } from '#app/commands/guidance/move-appointment.server.ts'
import { publishSlots } from '#app/commands/guidance/publish-slots.server.ts'
import { recordMeeting } from '#app/commands/guidance/record-meeting.server.ts'
import { withdrawSlot } from '#app/commands/guidance/withdraw-slot.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { appointmentsDue } from '#app/jobs/guidance/appointments-due.server.ts'
import { guidanceOf } from '#app/queries/guidance/guidance-of.server.ts'
import { myAppointment } from '#app/queries/guidance/my-appointment.server.ts'
import { shownSlot } from '#app/queries/guidance/shown-slot.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { adviser, aSlotForm, book, slotsOf } from '#tests/makers/guidance.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
beforeAll(async () => {
	worker = await adviser()
})

const here = () => addSeeker('330108')
const wanted = (personId: string, slotId: string, wish = '') => ({ personId, slotId, wish })
const told = async (personId: string) =>
	(
		await asOwner<{ template: string }>(
			'SELECT template FROM notification WHERE person_id = $1 ORDER BY created_at',
			[personId],
		)
	).map(({ template }) => template)
const toldAdviser = async ({ accountId }: Staff) =>
	(
		await asOwner<{ template: string }>(
			'SELECT template FROM notification WHERE account_id = $1 ORDER BY created_at',
			[accountId],
		)
	).map(({ template }) => template)
const bookedOf = async (slotId: string) =>
	(await asOwner("SELECT FROM appointment WHERE slot_id = $1 AND state <> 'cancelled'", [slotId]))
		.length

describe('a hundred at once for the last time', () => {
	test('one gets it; the others are told, and shown the next free ones', async () => {
		const [last = '', next = ''] = await slotsOf(await adviser())
		const people = await Promise.all(Array.from({ length: 100 }, here))
		const outcomes = await Promise.all(
			people.map((id) => untilHeard(() => bookSlot(person(id), wanted(id, last)))),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
		const refused = outcomes.flatMap((outcome) => ('refused' in outcome ? [outcome.refused] : []))
		expect(refused).toEqual(Array.from({ length: 99 }, () => 'slot-taken'))
		expect(await bookedOf(last)).toBe(1)

		const loser = people[outcomes.findIndex((outcome) => 'refused' in outcome)] ?? ''
		const shown = await guidanceOf(person(loser), loser, 1)
		const ids = shown?.slots.map(({ id }) => id) ?? []
		expect(ids).not.toContain(last)
		expect(ids).toContain(next)
	})
})

describe('nobody is in two places at once', () => {
	test('a person who books two times of one hour gets one', async () => {
		const [one = ''] = await slotsOf(await adviser())
		const [other = ''] = await slotsOf(await adviser())
		const id = await here()
		await book(id, one)
		expect(await bookSlot(person(id), wanted(id, other))).toEqual({ refused: 'times-overlap' })
	})

	test('an adviser publishes no two times that overlap', async () => {
		const own = await adviser()
		await slotsOf(own)
		const again = await publishSlots(staff(own), aSlotForm({ begins: '09:30', ends: '11:00' }))
		// 09:30 lies within what there is; 10:10 begins before 10:20.
		expect(again).toMatchObject({ refused: 'field', reason: 'slots-none-new' })
		const more = await publishSlots(staff(own), aSlotForm({ ends: '11:40' }))
		expect(more).toEqual({ published: 2, left: 2 })
	})

	test.each([
		[
			'a time given twice',
			`INSERT INTO appointment (id, slot_id, adviser_id, starts_at, ends_at, person_id, person_division)
			SELECT gen_random_uuid(), slot_id, adviser_id, starts_at, ends_at, $2, '330108' FROM appointment WHERE id = $1`,
		],
		[
			'times that are not those of the slot',
			`UPDATE appointment SET ends_at = ends_at + interval '1 minute' WHERE id = $1 AND $2::uuid IS NOT NULL`,
		],
	])('the database itself refuses %s', async (_what, sql) => {
		const [slot = ''] = await slotsOf(await adviser())
		const id = await book(await here(), slot)
		await expect(asOwner(sql, [id, await here()])).rejects.toThrow(/constraint/)
	})

	test('no more are held ahead than the rule allows', async () => {
		const [one = '', two = ''] = await slotsOf(await adviser())
		const [three = ''] = await slotsOf(await adviser(), { from: '2026-12-02', until: '2026-12-02' })
		const id = await here()
		await book(id, one)
		await book(id, two)
		expect(await bookSlot(person(id), wanted(id, three))).toEqual({
			refused: 'appointments-used-up',
		})
	})
})

describe('a booking', () => {
	test('tells both sides; what the person wants to speak about is sealed', async () => {
		const own = await adviser()
		const [slot = ''] = await slotsOf(own)
		const personId = await here()
		const id = made(await bookSlot(person(personId), wanted(personId, slot, '腰不好')))
		expect(await told(personId)).toEqual(['appointment-booked'])
		expect(await toldAdviser(own)).toEqual(['appointment-made'])
		const [row] = await asOwner<{ wish_cipher: string }>(
			'SELECT wish_cipher FROM appointment WHERE id = $1',
			[id],
		)
		expect(row?.wish_cipher).toMatch(/^v1\./)
		expect((await shownSlot(staff(own), slot))?.appointment?.wish).toBe('腰不好')
		expect(await myAppointment(person(await here()), id)).toBeNull()
		expect(await shownSlot(staff(aStaff('officer', '3302')), slot)).toBeNull()
	})

	test('is made by staff for whoever is at the counter, within their division only', async () => {
		const [slot = '', other = ''] = await slotsOf(await adviser())
		const personId = await here()
		made(await bookSlot(staff(worker), wanted(personId, slot)))
		const stranger = staff(aStaff('caseworker', '330110'))
		expect(await bookSlot(stranger, wanted(personId, other))).toEqual({ refused: 'not-found' })
		const someone = await here()
		expect(await bookSlot(person(someone), wanted(personId, other))).toEqual({
			refused: 'not-found',
		})
	})

	test('is for those who live there, before it begins, while it was not taken back', async () => {
		const own = await adviser()
		const [slot = '', gone = ''] = await slotsOf(own)
		made(await withdrawSlot(staff(own), gone))
		const far = await addSeeker('440305')
		expect(await bookSlot(person(far), wanted(far, slot))).toEqual({ refused: 'slot-gone' })
		const id = await here()
		expect(await bookSlot(person(id), wanted(id, gone))).toEqual({ refused: 'slot-gone' })
		expect(await bookSlot(person(id, later(30)), wanted(id, slot))).toEqual({
			refused: 'slot-gone',
		})
	})
})

describe('plans change', () => {
	test('moved in one step: the old time is free, the new one taken, and the calendar is told', async () => {
		const [one = '', two = ''] = await slotsOf(await adviser())
		const personId = await here()
		const id = await book(personId, one)
		made(await moveAppointment(person(personId), id, two))
		expect([await bookedOf(one), await bookedOf(two)]).toEqual([0, 1])
		expect(await myAppointment(person(personId), id)).toMatchObject({ slotId: two, version: 1 })
		const other = await here()
		await book(other, one)
		expect(await moveAppointment(person(personId), id, one)).toEqual({ refused: 'slot-taken' })
		expect(await bookedOf(two)).toBe(1)
	})

	test('two who want each other’s time keep their own', async () => {
		const [one = '', two = ''] = await slotsOf(await adviser())
		const [a, b] = [await here(), await here()]
		const [ofA, ofB] = [await book(a, one), await book(b, two)]
		const outcomes = await Promise.all([
			untilHeard(() => moveAppointment(person(a), ofA, two)),
			untilHeard(() => moveAppointment(person(b), ofB, one)),
		])
		expect(outcomes).toEqual([{ refused: 'slot-taken' }, { refused: 'slot-taken' }])
	})

	test('cancelled by the person, the time is free for others', async () => {
		const own = await adviser()
		const [slot = ''] = await slotsOf(own)
		const personId = await here()
		made(await cancelAppointment(person(personId), await book(personId, slot)))
		expect(await toldAdviser(own)).toEqual(['appointment-made', 'appointment-given-up'])
		await book(await here(), slot)
		expect(await bookedOf(slot)).toBe(1)
	})

	test('taken back by staff, whoever had booked it hears of it', async () => {
		const own = await adviser()
		const [slot = ''] = await slotsOf(own)
		const personId = await here()
		await book(personId, slot)
		made(await withdrawSlot(staff(own), slot))
		expect(await told(personId)).toEqual(['appointment-booked', 'appointment-called-off'])
		expect(await withdrawSlot(staff(own), slot)).toEqual({ refused: 'slot-gone' })
	})
})

describe('who did not come', () => {
	test('hears a kind word, can choose again, and nothing else changes', async () => {
		const own = await adviser()
		const [slot = ''] = await slotsOf(own)
		const personId = await here()
		const id = await book(personId, slot)
		expect(await recordMeeting(staff(own), id, false)).toEqual({ refused: 'appointment-early' })
		const after = later(9)
		made(await recordMeeting(staff(own, after), id, false))
		expect(await told(personId)).toEqual(['appointment-booked', 'appointment-missed'])
		const counts = await asOwner<{ refusals: number; cases: number; tags: number }>(
			`SELECT (SELECT count(*)::int FROM refusal WHERE person_id = $1) AS refusals,
				(SELECT count(*)::int FROM refusal_case WHERE person_id = $1) AS cases,
				(SELECT count(*)::int FROM person_tag WHERE person_id = $1) AS tags`,
			[personId],
		)
		expect(counts).toEqual([{ refusals: 0, cases: 0, tags: 1 }])
		expect((await guidanceOf(person(personId, after), personId, 1))?.mayBook).toBe(true)
		made(await recordMeeting(staff(own, after), id, true))
		expect(await recordMeeting(staff(own, after), id, false)).toEqual({
			refused: 'move-not-possible',
		})
	})
})

describe('the reminder', () => {
	const remindersOf = async (personId: string) =>
		(await told(personId)).filter((template) => template === 'appointment-reminder').length
	const often = (now: Date) => Promise.all([1, 2, 3].map(() => appointmentsDue(now)))

	test('goes out the day before, once, and into the outbox of texts', async () => {
		const [slot = ''] = await slotsOf(await adviser())
		const personId = await here()
		await book(personId, slot)
		await often(later(6))
		expect(await remindersOf(personId)).toBe(0)
		await often(later(7))
		await often(later(7))
		expect(await remindersOf(personId)).toBe(1)
		const [texts] = await asOwner<{ count: number }>(
			`SELECT count(*)::int AS count FROM text_message t JOIN notification n ON n.id = t.notification_id
				WHERE n.person_id = $1 AND t.template = 'appointment-reminder'`,
			[personId],
		)
		expect(texts?.count).toBe(1)
	})

	test('is spared whoever books for tomorrow, or has cancelled', async () => {
		const [slot = '', other = ''] = await slotsOf(await adviser())
		const [late, away] = [await here(), await here()]
		made(await bookSlot(contextFor(person(late).actor, { now: later(7) }), wanted(late, slot)))
		made(await cancelAppointment(person(away), await book(away, other)))
		await often(later(7))
		expect([await remindersOf(late), await remindersOf(away)]).toEqual([0, 0])
	})
})
