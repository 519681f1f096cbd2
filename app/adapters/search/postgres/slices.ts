import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { dayOf, highestPayStep, type Slice } from './lexemes.ts'

/** A query with the slice that it is narrowed to. */
export type Sliced = { query: PostQuery; slice: Slice }

const daysBack = [2, 7, 21, 60, 180, 720]
const stepsDown = [highestPayStep, 40, 20, 12, 8, 4, 0]
const kilometres = [2, 6, 20, 60, 200, 500]

/** By relevance too the nearest are looked at first, where a place is given. */
const isByDistance = ({ sort, near }: PostQuery): boolean =>
	near !== null && (sort === 'distance' || sort === 'relevance')

/**
 * Ever larger parts of all posts, each with the first hits of the order asked for: the newest days,
 * the best paid steps, the nearest surroundings. The first that has enough is all one has to look at.
 */
export function slicesOf(query: PostQuery): Sliced[] {
	if (query.sort === 'pay')
		return stepsDown.map((step) => ({ query, slice: { pay: [step, highestPayStep] } }))
	if (isByDistance(query)) {
		const within = kilometres.filter((km) => km < (query.radiusKm ?? Number.POSITIVE_INFINITY))
		return [...within, query.radiusKm].map((radiusKm) => ({
			query: { ...query, radiusKm },
			slice: {},
		}))
	}
	const today = dayOf(new Date(`${query.today}T23:59:59+08:00`))
	return daysBack.map((days) => ({ query, slice: { days: [today - days, today] } }))
}
