import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { type FitCode, type FitTest, fits, fitTests } from './fit.ts'
import { checksFor, type Reason, reasonsFor } from './reasons.ts'
import { type ScoredPost, type ScorePart, scoreParts, totalOf } from './score.ts'

/** How a person and a post go together: for every screen that recommends, the same. */
export type Match = {
	score: number
	parts: ScorePart[]
	reasons: Reason[]
	checks: FitCode[]
	/** What rules it out; empty for a post that can be recommended. */
	against: FitCode[]
}

export type Moment = { today: string; now: Date }

export function matchOf(seeker: Seeker, post: ScoredPost, { today, now }: Moment): Match {
	const tests: FitTest[] = fitTests(seeker, post, today)
	const parts = scoreParts(seeker, post, tests, now)
	return {
		score: totalOf(parts),
		parts,
		reasons: reasonsFor(seeker, post, tests),
		checks: checksFor(seeker, tests),
		against: fits(tests)
			? []
			: tests.filter(({ result }) => result === 'fail').map(({ code }) => code),
	}
}

/** A card has room for so many reasons. */
const mostReasons = 4

/** Those that go together, best first; what is equal keeps its order. */
export function bestMatches<Found extends { match: Match }>(
	found: readonly Found[],
	most: number,
): Found[] {
	return found
		.filter(({ match }) => match.against.length === 0)
		.toSorted((one, other) => other.match.score - one.match.score)
		.slice(0, most)
		.map((each) => ({
			...each,
			match: { ...each.match, reasons: each.match.reasons.slice(0, mostReasons) },
		}))
}

/** What could be loosened: how many more would fit if it were not for this one thing. */
export type Blocker = { code: FitCode; count: number }

export function blockersAmong(found: readonly { match: Match }[]): Blocker[] {
	const counts = new Map<FitCode, number>()
	for (const { match } of found) {
		const [only, another] = match.against
		if (only && !another) counts.set(only, (counts.get(only) ?? 0) + 1)
	}
	return [...counts]
		.map(([code, count]) => ({ code, count }))
		.toSorted((one, other) => other.count - one.count)
}
