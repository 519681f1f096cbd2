import type { Ctx } from '#app/adapters/context.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { parametersAround } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { lookUp, type ParameterRow } from '#app/domain/policy/look-up.ts'
import { type ParameterKey, parameterKeys, parameters } from '#app/domain/policy/parameters.ts'

type Dated = { place: string; from: string; to: string | null }
export type ParameterInForce = {
	key: ParameterKey
	value: unknown
	rule: string
	/** Where the value comes from; null for the national default of the catalogue. */
	source:
		| (Dated &
				Pick<ParameterRow, 'sourceDoc' | 'sourceNo' | 'sourceLevel' | 'verified' | 'binding'>)
		| null
	/** Other values that the place, or one around it, has or had: what else could have been in force. */
	others: (Dated & { value: unknown })[]
}

export type ParametersInForce = {
	place: string
	day: string
	placeUnknown: boolean
	parameters: ParameterInForce[]
}

/** what holds in a place on a day, and by which document. Policy is public: any place may be asked about. */
export async function parametersInForce(
	{ actor, today, read }: Ctx<Staff>,
	asked: { place: string; day: string },
): Promise<ParametersInForce> {
	const places = await gazetteer()
	const named = asked.place === '' ? actor.division : await divisionNamed(asked.place)
	const division = named ?? actor.division
	const day = /^\d{4}-\d\d-\d\d$/.test(asked.day) ? asked.day : today
	const rows = await read((db) => parametersAround(db, division))
	const dated = ({ division: code, validFrom, validTo }: ParameterRow): Dated => ({
		place: places.fullName(code),
		from: validFrom,
		to: validTo,
	})
	return {
		place: places.fullName(division),
		day,
		placeUnknown: named === null,
		parameters: parameterKeys.map((key) => {
			const { value, source } = lookUp(rows, key, division, day)
			const others = rows.filter((row) => row.key === key && row !== source)
			return {
				key,
				value,
				rule: parameters[key].rule,
				source: source && { ...source, ...dated(source) },
				others: others.map((row) => ({ ...dated(row), value: row.value })),
			}
		}),
	}
}
