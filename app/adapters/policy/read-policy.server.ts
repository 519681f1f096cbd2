import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { PolicyParameter } from '#app/adapters/db/generated/client.ts'
import { ancestorsOf, covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lookUp, type ParameterRow, type Policy, sourceLevels } from '#app/domain/policy/look-up.ts'

/** everything that the division and those around it say, looked up for the day of the decision. */
export async function readPolicy(db: Db, division: DivisionCode, day: string): Promise<Policy> {
	return policyOf(await parametersAround(db, division), division, day)
}

/** Every value that a division and those around it have, or had, or will have. */
export async function parametersAround(db: Db, division: DivisionCode): Promise<ParameterRow[]> {
	const rows = await db.policyParameter.findMany({
		where: { divisionCode: { in: ancestorsOf(division) }, withdrawnAt: null },
		orderBy: [{ key: 'asc' }, { validFrom: 'desc' }],
	})
	return rows.map(parameterOf)
}

/** The policies of all divisions from one reading: for work on many posts in many places. */
export async function readPolicies(
	db: Db,
	day: string,
): Promise<(division: DivisionCode) => Policy> {
	const rows = (await db.policyParameter.findMany({ where: { withdrawnAt: null } })).map(
		parameterOf,
	)
	return (division) =>
		policyOf(
			rows.filter((row) => covers(row.division, division)),
			division,
			day,
		)
}

export const policyOf =
	(rows: readonly ParameterRow[], division: DivisionCode, day: string): Policy =>
	(key) =>
		lookUp(rows, key, division, day).value

export const parameterOf = (row: PolicyParameter): ParameterRow => ({
	...datedValueOf(row),
	key: row.key,
	division: row.divisionCode,
})

type Columns = Pick<
	PolicyParameter,
	| 'value'
	| 'validFrom'
	| 'validTo'
	| 'sourceLevel'
	| 'sourceNo'
	| 'sourceDoc'
	| 'verified'
	| 'binding'
>

/** What recorded and proposed values have in common. */
export const datedValueOf = (row: Columns): Omit<ParameterRow, 'key' | 'division'> => ({
	value: row.value,
	validFrom: isoDay(row.validFrom),
	validTo: isoDayOrNull(row.validTo),
	sourceLevel: oneOf(sourceLevels, row.sourceLevel),
	sourceNo: row.sourceNo,
	sourceDoc: row.sourceDoc,
	verified: row.verified,
	binding: row.binding,
})
