import { beforeAll, describe, expect, test } from 'vitest'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { publishSlots } from '#app/commands/guidance/publish-slots.server.ts'
import { withdrawSlot } from '#app/commands/guidance/withdraw-slot.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { guidanceOf } from '#app/queries/guidance/guidance-of.server.ts'
import { myAppointment } from '#app/queries/guidance/my-appointment.server.ts'
import { shownSlot } from '#app/queries/guidance/shown-slot.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import {
	adviser,
	aSlotForm,
	book,
	bookedOf,
	here,
	slotsOf,
	told,
	toldAdviser,
	wanted,
} from '#tests/makers/guidance.ts'
import { later, made } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { person, staff } from '#tests/makers/refusals.ts'
import { untilHeard } from '#tests/makers/until-heard.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
beforeAll(async () => {
	worker = await adviser()
})

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
