import type { Ctx } from '#app/adapters/context.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { parameterOf } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type ParameterKey, parameterKeys } from '#app/domain/policy/parameters.ts'
import type { ParameterChange } from '#app/domain/policy/proposal.ts'

export type RecordedProfile = { division: string; place: string; changes: ParameterChange[] }

/** Everything that a division itself has recorded, for all days; what it inherits is not among it. */
export async function recordedProfile(
	{ actor, read }: Ctx<Staff>,
	place: string,
): Promise<RecordedProfile | null> {
	const places = await gazetteer()
	const division = place === '' ? actor.division : await divisionNamed(place)
	if (division === null) return null
	const rows = await read((db) =>
		db.policyParameter.findMany({
			where: { divisionCode: division, withdrawnAt: null },
			orderBy: [{ key: 'asc' }, { validFrom: 'asc' }],
		}),
	)
	const changes = rows.map(parameterOf).flatMap(({ division: _division, key, ...row }) => {
		const known: ParameterKey | null = isOneOf(parameterKeys, key) ? key : null
		return known === null ? [] : [{ ...row, key: known }]
	})
	return { division, place: places.fullName(division), changes }
}
