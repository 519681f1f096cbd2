import type { PostQuery } from '#app/adapters/search/post-search.ts'

/** A text as a value of Meilisearch's filter language, whatever it holds. */
export function quoted(value: string): string {
	return `"${value.replace(/[\\"]/g, (letter) => `\\${letter}`)}"`
}

const anyOf = (attribute: string, values: readonly string[]) =>
	`${attribute} IN [${values.map(quoted).join(', ')}]`

export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/** The conditions of a query; all of them have to hold. Built from typed values only. */
export function filterOf(query: PostQuery): string[] {
	const filter = [`validUntil >= ${dayNumber(query.today)}`]
	if (query.division !== '') filter.push(`divisions = ${quoted(query.division)}`)
	if (query.kinds.length > 0) filter.push(anyOf('kind', query.kinds))
	if (query.hours.length > 0) filter.push(anyOf('hours', query.hours))
	for (const trait of query.traits) filter.push(`traits = ${quoted(trait)}`)
	if (query.payMinFen !== null) filter.push(`monthMaxFen >= ${query.payMinFen}`)
	if (query.near && query.radiusKm !== null) {
		filter.push(
			`_geoRadius(${query.near.lat}, ${query.near.lng}, ${Math.round(query.radiusKm * 1000)})`,
		)
	}
	return filter
}
