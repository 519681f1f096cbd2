import type { Ctx } from '#app/adapters/context.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { parametersAround } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { lookUp } from '#app/domain/policy/look-up.ts'
import { type ParameterKey, parameterKeys } from '#app/domain/policy/parameters.ts'

type Side = { value: unknown; source: string | null }
export type ComparedParameter = { key: ParameterKey; one: Side; other: Side; differs: boolean }
export type Comparison = {
	day: string
	one: string
	other: string
	unknown: ('one' | 'other')[]
	parameters: ComparedParameter[]
}

/** Two divisions side by side on a day, what differs first. Policy is public: any place may be asked about. */
export async function comparedDivisions(
	{ actor, today, read }: Ctx<Staff>,
	asked: { one: string; other: string; day: string },
): Promise<Comparison> {
	const places = await gazetteer()
	const day = /^\d{4}-\d\d-\d\d$/.test(asked.day) ? asked.day : today
	const sides = await read(async (db) =>
		Promise.all(
			[asked.one, asked.other].map(async (name) => {
				const named = name === '' ? actor.division : await divisionNamed(name)
				const division = named ?? actor.division
				return { named, division, rows: await parametersAround(db, division) }
			}),
		),
	)
	const sideOf = (place: 0 | 1, key: ParameterKey): Side => {
		const { rows = [], division = '' } = sides[place] ?? {}
		const { value, source } = lookUp(rows, key, division, day)
		return { value, source: source && `${places.fullName(source.division)} ${source.sourceDoc}` }
	}
	const parameters = parameterKeys.map((key) => {
		const [one, other] = [sideOf(0, key), sideOf(1, key)]
		return { key, one, other, differs: JSON.stringify(one.value) !== JSON.stringify(other.value) }
	})
	return {
		day,
		one: places.fullName(sides[0]?.division ?? ''),
		other: places.fullName(sides[1]?.division ?? ''),
		unknown: (['one', 'other'] as const).filter((_side, place) => sides[place]?.named === null),
		parameters: parameters.toSorted((a, b) => Number(b.differs) - Number(a.differs)),
	}
}
