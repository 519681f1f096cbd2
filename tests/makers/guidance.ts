import { contextFor } from '#app/adapters/context.server.ts'
import { bookSlot } from '#app/commands/guidance/book-slot.server.ts'
import { publishSlots } from '#app/commands/guidance/publish-slots.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type SlotForm, slotForm } from '#app/domain/guidance/slot-form.ts'
import { asOwner } from '#tests/setup/database.ts'
import { addStaff } from './grant.ts'
import { made, monday } from './journeys.ts'
import { addSeeker } from './market.ts'
import { person } from './refusals.ts'

export const adviser = () => addStaff('officer', '330108', { institution: '示范就业服务中心' })

/** Two times on a day of the week after the usual Monday. */
export const aSlotForm = (changes: object = {}): SlotForm =>
	slotForm.parse({
		from: '2026-12-01',
		until: '2026-12-01',
		weekdays: ['1', '2', '3', '4', '5'],
		begins: '09:00',
		ends: '10:20',
		length: 40,
		place: '滨江区就业服务中心',
		phone: '0571-87654321',
		...changes,
	})

/** Published times of an adviser, the earlier first: their ids. */
export async function slotsOf(worker: Staff, changes: object = {}): Promise<string[]> {
	const outcome = await publishSlots(contextFor(worker, { now: monday }), aSlotForm(changes))
	if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
	const rows = await asOwner<{ id: string }>(
		'SELECT id FROM guidance_slot WHERE adviser_id = $1 ORDER BY starts_at',
		[worker.accountId],
	)
	return rows.map(({ id }) => id)
}

export const book = async (personId: string, slotId: string): Promise<string> =>
	made(await bookSlot(person(personId), { personId, slotId, wish: '' }))

/** Someone who lives where the advisers work. */
export const here = () => addSeeker('330108')
export const wanted = (personId: string, slotId: string, wish = '') => ({ personId, slotId, wish })
export const told = async (personId: string) =>
	(
		await asOwner<{ template: string }>(
			'SELECT template FROM notification WHERE person_id = $1 ORDER BY created_at',
			[personId],
		)
	).map(({ template }) => template)
export const toldAdviser = async ({ accountId }: Staff) =>
	(
		await asOwner<{ template: string }>(
			'SELECT template FROM notification WHERE account_id = $1 ORDER BY created_at',
			[accountId],
		)
	).map(({ template }) => template)
export const bookedOf = async (slotId: string) =>
	(await asOwner("SELECT FROM appointment WHERE slot_id = $1 AND state <> 'cancelled'", [slotId]))
		.length
