import type { Door } from '#app/http/guarded.server.ts'
import type { Plant, Planted } from '#tests/makers/planted/planting.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { expected } from './outcomes.ts'
import type { Named } from './subjects.ts'
import { places, type Visitor } from './visitors.ts'

/** How something stands to a visitor: in one of the divisions around theirs, or belonging to them. */
export type Standing = keyof typeof places | 'mine'

const around = Object.keys(places) as (keyof typeof places)[]

/** The standings worth trying: all of them for those whom the door lets in, one for the others. */
export function relationsFor(visitor: Visitor, door: Door, planted: Named | undefined): Standing[] {
	if (
		!planted ||
		('public' in planted && planted.public) ||
		expected(door, visitor.actor, null) !== 'passes'
	)
		return ['own']
	return ['anonymous', 'bearer'].includes(visitor.role) ? around : [...around, 'mine']
}

const known = new Map<Plant, Map<string, Promise<Planted>>>()

/** Something that stands so to the visitor; made once, for as long as it is only looked at. */
export function subjectOf(plant: Plant, standing: Standing, visitor: Visitor): Promise<Planted> {
	const made = known.get(plant) ?? new Map<string, Promise<Planted>>()
	known.set(plant, made)
	const key = standing === 'mine' ? `mine ${visitor.role}` : standing
	const subject = made.get(key) ?? newSubjectOf(plant, standing, visitor)
	made.set(key, subject)
	return subject
}

export function newSubjectOf(plant: Plant, standing: Standing, visitor: Visitor): Promise<Planted> {
	return asPortal(({ db }) =>
		plant(db, standing === 'mine' ? belongingTo(visitor) : { division: places[standing] }),
	)
}

function belongingTo({ actor }: Visitor) {
	if (actor.kind === 'recipient')
		return { division: places.child, personId: actor.personId, accountId: actor.accountId }
	if (actor.kind === 'staff')
		return { division: places.foreign, employerId: actor.employerId, accountId: actor.accountId }
	throw new Error('nothing belongs to someone unknown')
}
