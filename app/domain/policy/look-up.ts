import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { type ParameterKey, type ParameterValue, parameters } from './parameters.ts'

export const sourceLevels = [
	'law',
	'regulation',
	'local-regulation',
	'ministry',
	'province',
	'city',
	'county',
] as const
export type SourceLevel = (typeof sourceLevels)[number]

/** A dated value of a division, as the database keeps it. Days are ISO, `validTo` excluded. */
export type ParameterRow = {
	key: string
	division: DivisionCode
	value: unknown
	validFrom: string
	validTo: string | null
	sourceLevel: SourceLevel
	/** The number of the document, where it has one. */
	sourceNo: string
	sourceDoc: string
	/** Whether somebody has compared the value with the document itself. */
	verified: boolean
	binding: boolean
}

/** The parameters in force in a division on a day. */
export type Policy = <Key extends ParameterKey>(key: Key) => ParameterValue<Key>

export type Found<Key extends ParameterKey> = {
	value: ParameterValue<Key>
	/** The row it came from; null for the national default of the catalogue. */
	source: ParameterRow | null
}

/**
 * the value of a parameter in a division on the day of the decision. A binding value of a
 * higher norm wins over any lower one; otherwise the nearest division has its own say; then the newest.
 */
export function lookUp<Key extends ParameterKey>(
	rows: readonly ParameterRow[],
	key: Key,
	division: DivisionCode,
	day: string,
): Found<Key> {
	const [row] = rows
		.filter((each) => each.key === key && covers(each.division, division) && validOn(each, day))
		.toSorted(byPrecedence)
	const { schema, standard } = parameters[key]
	if (!row) return { value: standard as ParameterValue<Key>, source: null }
	return { value: schema.parse(row.value) as ParameterValue<Key>, source: row }
}

function validOn({ validFrom, validTo }: ParameterRow, day: string): boolean {
	return validFrom <= day && (validTo === null || day < validTo)
}

function byPrecedence(one: ParameterRow, other: ParameterRow): number {
	const rank = (row: ParameterRow) =>
		row.binding ? sourceLevels.indexOf(row.sourceLevel) : sourceLevels.length
	return (
		rank(one) - rank(other) ||
		other.division.length - one.division.length ||
		other.validFrom.localeCompare(one.validFrom)
	)
}
