import { ancestorsOf, nation, significantCode } from '#app/domain/divisions/division-code.ts'
import type { PlaceAtFront } from '#app/domain/divisions/place-at-front.ts'
import type { Division } from '#app/domain/divisions/places.ts'

/** What is known of places; the gazetteer of the database, or a few of them in a test. */
export type Places = {
	byCode: (code: string) => Division | null
	atFront: (text: string) => PlaceAtFront
}

export type PlaceCells = {
	code: string
	province: string
	city: string
	district: string
	place: string
	address: string
}

export type ReadPlace =
	| { division: Division /** The words beyond the division: street and number. */; rest: string }
	| { reason: 'missing' | 'place-unknown' | 'place-ambiguous' }

/**
 * The division of a place of work: by its code, by the names of its levels, or by the words at the
 * front of an address. An old code counts for the division around it that still exists.
 */
export function readPlace(cells: PlaceCells, { byCode, atFront }: Places): ReadPlace {
	const coded = divisionOfCode(cells.code, byCode)
	if (coded && coded.level !== 'province') return { division: coded, rest: '' }

	const levels = [...new Set([cells.province, cells.city, cells.district])].join('')
	const read = [levels, cells.place, levels + cells.address].map(atFront)
	const certain = read.flatMap(({ found, rest }) => {
		const [division, another] = found
		return division && !another ? [{ division, rest }] : []
	})
	const best = certain.find(({ division }) => division.level !== 'province') ?? certain[0]
	if (best) return best
	if (coded) return { division: coded, rest: '' }
	if (read.some(({ found }) => found.length > 1)) return { reason: 'place-ambiguous' }
	const said = Object.values(cells).some((cell) => cell !== '')
	return { reason: said ? 'place-unknown' : 'missing' }
}

function divisionOfCode(text: string, byCode: Places['byCode']): Division | null {
	const code = significantCode(text.normalize('NFKC').replace(/\.0$|\D/g, ''))
	if (code === null) return null
	const around = ancestorsOf(code).filter((each) => each !== nation)
	return around.map(byCode).find((division) => division !== null) ?? null
}
