import type { Staff } from '#app/domain/access/actor.ts'
import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { divisionNamed } from './division-named.server.ts'

export type OwnPlace = { divisionCode: DivisionCode }
type NotOwn = {
	refused: 'field'
	field: 'place'
	reason: 'place-unknown' | 'beyond-division'
}

/** The division that someone named, as long as it lies within their own. */
export async function ownPlace({ division }: Staff, text: string): Promise<OwnPlace | NotOwn> {
	const divisionCode = await divisionNamed(text)
	if (divisionCode === null) return { refused: 'field', field: 'place', reason: 'place-unknown' }
	return covers(division, divisionCode)
		? { divisionCode }
		: { refused: 'field', field: 'place', reason: 'beyond-division' }
}
