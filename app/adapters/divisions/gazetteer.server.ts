import { pool } from '#app/adapters/db/pools.server.ts'
import { keptFor } from '#app/adapters/kept-for.ts'
import {
	type DivisionCode,
	divisionLevels,
	nextBelow,
} from '#app/domain/divisions/division-code.ts'
import { type PlaceAtFront, readerOfPlaces } from '#app/domain/divisions/place-at-front.ts'
import { type Division, divisionsNamed } from '#app/domain/divisions/places.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** All divisions by code; a few thousand, read once and again after a while. */
export type Gazetteer = {
	all: readonly Division[]
	byCode: (code: DivisionCode) => Division | null
	/** The name with everything around it; the bare code where the division is not recorded. */
	fullName: (code: DivisionCode) => string
	named: (text: string) => Division[]
	/** The division at the front of an address, and what follows. */
	atFront: (text: string) => PlaceAtFront
	/** Right below a division, in the order of their codes. */
	below: (code: DivisionCode) => Division[]
	/** All counties within a division, however deep. */
	countiesOf: (code: DivisionCode) => Division[]
}

export const gazetteer = keptFor(10 * 60_000, read)

type Row = {
	code: string
	name: string
	full_name: string
	level: string
	lat: number | null
	lng: number | null
}

async function read(): Promise<Gazetteer> {
	const { rows } = await pool('read').query<Row>(
		'SELECT code, name, full_name, level, lat, lng FROM division WHERE valid_to IS NULL ORDER BY code',
	)
	const all = rows.map(({ code, name, full_name, level, lat, lng }) => ({
		code,
		name,
		fullName: full_name,
		level: oneOf(divisionLevels, level),
		point: lat === null || lng === null ? null : { lat, lng },
	}))
	const byCode = new Map(all.map((division) => [division.code, division]))
	return {
		all,
		byCode: (code) => byCode.get(code) ?? null,
		fullName: (code) => byCode.get(code)?.fullName ?? code,
		named: (text) => divisionsNamed(all, text),
		atFront: readerOfPlaces(all),
		countiesOf: (code) =>
			all.filter((each) => each.level === 'county' && each.code.startsWith(code)),
		below: (code) =>
			all.filter(
				(each) =>
					each.code !== code &&
					each.code.startsWith(code) &&
					nextBelow(code, each.code) === each.code,
			),
	}
}
