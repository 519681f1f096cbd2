import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { cancelAppointment } from '#app/commands/guidance/cancel-appointment.server.ts'
import { moveAppointment } from '#app/commands/guidance/move-appointment.server.ts'
import { recordMeeting } from '#app/commands/guidance/record-meeting.server.ts'
import { withdrawSlot } from '#app/commands/guidance/withdraw-slot.server.ts'
import { appointmentsDue } from '#app/jobs/guidance/appointments-due.server.ts'
import { guidanceOf } from '#app/queries/guidance/guidance-of.server.ts'
import { myAppointment } from '#app/queries/guidance/my-appointment.server.ts'
import {
	adviser,
	book,
	bookedOf,
	here,
	slotsOf,
	told,
	toldAdviser,
	wanted,
} from '#tests/makers/guidance.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

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
