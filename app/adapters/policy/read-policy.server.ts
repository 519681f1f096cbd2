import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lookUp, type ParameterRow, sourceLevels } from '#app/domain/policy/look-up.ts'
import type { ParameterKey, ParameterValue } from '#app/domain/policy/parameters.ts'

/** The parameters in force in a division on a day. */
export type Policy = <Key extends ParameterKey>(key: Key) => ParameterValue<Key>

/** everything that the division and those around it say, looked up for the day of the decision. */
export async function readPolicy(db: Db, division: DivisionCode, day: string): Promise<Policy> {
	const rows = await db.policyParameter.findMany({
		where: { divisionCode: { in: ancestorsOf(division) } },
	})
	const values = rows.map(
		(row): ParameterRow => ({
			key: row.key,
			division: row.divisionCode,
			value: row.value,
			validFrom: isoDay(row.validFrom),
			validTo: isoDayOrNull(row.validTo),
			sourceLevel: oneOf(sourceLevels, row.sourceLevel),
			sourceDoc: row.sourceDoc,
			binding: row.binding,
		}),
	)
	return (key) => lookUp(values, key, division, day).value
}
