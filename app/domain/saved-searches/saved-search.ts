import { z } from 'zod'
import { type SearchRequest, searchAddress } from '#app/domain/posts/search-request.ts'

export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** More than these nobody reads, and a list of one's own stays short. */
export const mostSavedSearches = 10
/** So many of the posts found are named in a message; the rest is a number. */
export const mostNamed = 20

export const savedSearchForm = z.object({
	rhythm: z.enum(rhythms),
	byText: z.literal('yes').optional(),
})
export type SavedSearchForm = z.infer<typeof savedSearchForm>

/** What of a search is kept: order and page are matters of looking, not of the search. */
export const keptAddress = (request: SearchRequest): string =>
	searchAddress({ ...request, sort: 'relevance' }).replace(/^\/posts\??/, '')

/** A search for everything is none: whoever saved it would hear of every post there is. */
export const asksForSomething = (request: SearchRequest): boolean => keptAddress(request) !== ''

const hour = 3_600_000
const day = 24 * hour
/** Messages go out once a day at about the same hour; an hour's slack keeps a late run from skipping one. */
const shortestWait: Record<Rhythm, number> = { daily: day - 2 * hour, weekly: 7 * day - 2 * hour }

/** Whether it is time to tell of what was found. */
export function isDue(
	{ rhythm, createdAt, toldAt }: { rhythm: Rhythm; createdAt: Date; toldAt: Date | null },
	now: Date,
): boolean {
	return now.getTime() - (toldAt ?? createdAt).getTime() >= shortestWait[rhythm]
}

/** A text message at most once a week: phones are shared, and texts cost attention. */
export const mayText = (textedAt: Date | null, now: Date): boolean =>
	textedAt === null || now.getTime() - textedAt.getTime() >= shortestWait.weekly
