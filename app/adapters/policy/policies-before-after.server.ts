import type { Db } from '#app/adapters/context.ts'
import { ancestorsOf, covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { type ParameterChange, rowsWith } from '#app/domain/policy/proposal.ts'
import { parameterOf, policyOf } from './read-policy.server.ts'

export type BeforeAfter = { before: Policy; after: Policy }

/** What holds in each division on a day as things stand, and what would hold with these changes. */
export async function policiesBeforeAfter(
	db: Db,
	division: DivisionCode,
	changes: readonly ParameterChange[],
	day: string,
): Promise<(code: DivisionCode) => BeforeAfter> {
	const found = await db.policyParameter.findMany({
		where: {
			withdrawnAt: null,
			OR: [
				{ divisionCode: { in: ancestorsOf(division) } },
				{ divisionCode: { startsWith: division } },
			],
		},
	})
	const rows = found.map(parameterOf)
	const changed = rowsWith(rows, division, changes)
	const known = new Map<DivisionCode, BeforeAfter>()
	return (code) => {
		const policies = known.get(code) ?? {
			before: policyOf(around(rows, code), code, day),
			after: policyOf(around(changed, code), code, day),
		}
		known.set(code, policies)
		return policies
	}
}

const around = <Row extends { division: DivisionCode }>(rows: readonly Row[], code: DivisionCode) =>
	rows.filter((row) => covers(row.division, code))
