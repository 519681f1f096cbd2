/**
 * What the numbers of a period count, each on the day it belongs to; after so many months a job is looked at:
 *   registered   people whose first registration was handed in
 *   offered      offers that were sent, by kind of post
 *   accepted, declined   offers that were answered; `reason` is each reason that was given
 *   hired        jobs agreed, by kind of post; `days` is how long that took from the first registration
 *   due-N, kept-N   jobs begun that day whose N months are over, and those of them that lasted so long
 */
export const lasting = [3, 6, 12] as const

/** What leads from one step to the next, as a page shows it. */
export const mainFigures = ['registered', 'offered', 'accepted', 'declined', 'hired'] as const
export type MainFigure = (typeof mainFigures)[number]

export type Counted = { kind: string; count: number }

/** The middle of a histogram of days; null where there is nothing. */
export function medianOf(counts: readonly { days: number; count: number }[]): number | null {
	const sorted = counts.toSorted((one, other) => one.days - other.days)
	const total = sorted.reduce((sum, { count }) => sum + count, 0)
	if (total === 0) return null
	const at = (place: number): number => {
		let passed = 0
		for (const { days, count } of sorted) {
			passed += count
			if (passed > place) return days
		}
		return sorted.at(-1)?.days ?? 0
	}
	return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2
}
