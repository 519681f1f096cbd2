import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { levelsFor, mayBind } from './levels.ts'
import { lookUp, type ParameterRow } from './look-up.ts'
import type { ParameterKey } from './parameters.ts'
import { rowsAfter } from './place-value.ts'

/** One value that a proposal brings to its division. */
export type ParameterChange = Omit<ParameterRow, 'key' | 'division'> & { key: ParameterKey }

/** Everything that holds around a division once these changes are in force. */
export function rowsWith(
	rows: readonly ParameterRow[],
	division: DivisionCode,
	changes: readonly ParameterChange[],
): ParameterRow[] {
	return changes.reduce<ParameterRow[]>(
		(all, change) => {
			const own = all.filter(({ key, division: code }) => key === change.key && code === division)
			const others = all.filter((row) => !own.includes(row))
			return [...others, ...rowsAfter<ParameterRow>(own, { ...change, division })]
		},
		[...rows],
	)
}

export type WhyNoChange = 'level-too-low' | 'binding-not-yours' | 'bound-above' | 'nothing-new'

/** why a division cannot have this value, among those that hold in it and around it. */
export function whyNoChange(
	rows: readonly ParameterRow[],
	division: DivisionCode,
	change: ParameterChange,
): WhyNoChange | null {
	if (!levelsFor(division).includes(change.sourceLevel)) return 'level-too-low'
	if (change.binding && !mayBind(division, change.sourceLevel)) return 'binding-not-yours'
	if (rows.some((row) => row.division === division && isSame(row, change))) return 'nothing-new'
	const around = rows.filter((row) => covers(row.division, division))
	const { source } = lookUp(
		rowsWith(around, division, [change]),
		change.key,
		division,
		change.validFrom,
	)
	return source?.division === division ? null : 'bound-above'
}

const isSame = (row: ParameterRow, change: ParameterChange): boolean =>
	row.key === change.key &&
	row.validFrom === change.validFrom &&
	row.validTo === change.validTo &&
	row.sourceLevel === change.sourceLevel &&
	row.sourceNo === change.sourceNo &&
	row.sourceDoc === change.sourceDoc &&
	row.binding === change.binding &&
	row.verified === change.verified &&
	JSON.stringify(row.value) === JSON.stringify(change.value)

/** The day on which all of the changes can be seen at work; never one that has passed. */
export function dayOfEffect(changes: readonly ParameterChange[], today: string): string {
	return changes
		.map(({ validFrom }) => validFrom)
		.reduce((one, day) => (day > one ? day : one), today)
}
