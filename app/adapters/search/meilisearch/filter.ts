import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { type DivisionCode, levelOf } from '#app/domain/divisions/division-code.ts'
import { boxHolding, type Point } from '#app/domain/geo.ts'
import { educations } from '#app/domain/posts/words.ts'

/** A text as a value of Meilisearch's filter language, whatever it holds. */
export function quoted(value: string): string {
	return `"${value.replace(/[\\"]/g, (letter) => `\\${letter}`)}"`
}

export const anyOf = (attribute: string, values: readonly string[]) =>
	`${attribute} IN [${values.map(quoted).join(', ')}]`

export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/** Where a post lies, one attribute for each level that people search and count by. */
export const placeAttributes = {
	province: 'd2',
	city: 'd4',
	county: 'd6',
	township: 'd9',
	village: 'd12',
} as const

function attributeOf(division: DivisionCode): string | null {
	const known = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(division)
	const level = known ? levelOf(division) : 'nation'
	return level === 'nation' ? null : placeAttributes[level]
}

/** What lies within a distance, in words of the engine. */
type Around = (near: Point, km: number) => string

export const inCircle: Around = ({ lat, lng }, km) =>
	`_geoRadius(${lat}, ${lng}, ${Math.round(km * 1000)})`

/** Looked up in the order of coordinates; for a circle the engine reads its whole tree of places. */
export const inBox: Around = (near, km) => {
	const { south, north, west, east } = boxHolding(near, km)
	return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`
}

/** The conditions of a query; all of them have to hold. Built from typed values only. */
export function filterOf(query: PostQuery, around = inCircle): (string | string[])[] {
	const { near, radiusKm, payMinFen, payMaxFen, age, schooling, exclude } = query
	const filter: (string | string[] | false)[] = [
		`validUntil >= ${dayNumber(query.today)}`,
		...query.work.map(({ ids, as }) => anyOf(as, ids)),
		query.groups.length > 0 && anyOf('groups', query.groups),
		query.withoutWork.length > 0 && `NOT ${anyOf('named', query.withoutWork)}`,
		query.kinds.length > 0 && anyOf('kind', query.kinds),
		query.withoutKinds.length > 0 && `NOT ${anyOf('kind', query.withoutKinds)}`,
		query.hours.length > 0 && anyOf('hours', query.hours),
		...query.traits.map((trait) => `traits = ${quoted(trait)}`),
		query.divisions.length > 0 &&
			query.divisions.map((code) => `${attributeOf(code) ?? 'd2'} = ${quoted(code)}`),
		payMinFen !== null && `monthMax >= ${payMinFen}`,
		payMaxFen !== null && `monthMin <= ${payMaxFen}`,
		age !== null && `ageTo >= ${age}`,
		schooling !== null && `schooling <= ${educations.indexOf(schooling)}`,
		near !== null && radiusKm !== null && around(near, radiusKm),
		exclude.length > 0 && `NOT ${anyOf('id', exclude)}`,
	]
	return filter.filter((line) => line !== false)
}
