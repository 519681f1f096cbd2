import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'

type Within = { startsWith: DivisionCode }
type SideWhere = { personDivision: Within } | { postDivision: Within }

/** Within the actor's division, and within a place, where one is named. */
export async function withinPlaces(
	{ division }: Pick<Staff, 'division'>,
	place: string,
): Promise<[own: Within, wanted: Within]> {
	const [named] = place === '' ? [] : (await gazetteer()).named(place)
	return [{ startsWith: division }, { startsWith: place === '' ? '' : (named?.code ?? place) }]
}

/**
 * What lies on the actor's side: where the person lives, where the post is kept, or either; within a
 * place, where one is named.
 */
export async function onSides(
	{ division }: Staff,
	{ side, place }: { side: string; place: string },
): Promise<{ AND: [{ OR: SideWhere[] }, { OR: SideWhere[] }] }> {
	const [own, wanted] = await withinPlaces({ division }, place)
	const sides = (within: Within): SideWhere[] => [
		...(side === 'post' ? [] : [{ personDivision: within }]),
		...(side === 'person' ? [] : [{ postDivision: within }]),
	]
	return {
		AND: [{ OR: sides(own) }, { OR: sides(wanted) }],
	}
}
