import { liesWithin } from '#app/domain/geo.ts'
import { educations } from '#app/domain/posts/words.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import type { IndexedPost } from './post-search.ts'
import { type Line, lexemesOf, linesOf } from './postgres/lexemes.ts'

type Kept = { post: IndexedPost; lexemes: ReadonlySet<string> }

/** A batch of posts that many searches are compared with. */
export type NewPosts = { matching: (conditions: Conditions, today: string) => IndexedPost[] }

/**
 * Turned about: posts are few and searches many. The posts are indexed by the lexemes PostgreSQL would
 * find them by; each search looks at the posts of its rarest line alone, so that its cost follows what
 * it finds and not how many posts are new.
 */
export function newPosts(posts: readonly IndexedPost[]): NewPosts {
	const kept = posts.map((post): Kept => ({ post, lexemes: new Set(lexemesOf(post)) }))
	const byLexeme = new Map<string, Kept[]>()
	for (const each of kept)
		for (const lexeme of each.lexemes) {
			const same = byLexeme.get(lexeme)
			if (same) same.push(each)
			else byLexeme.set(lexeme, [each])
		}
	const having = (any: readonly string[]) => any.flatMap((lexeme) => byLexeme.get(lexeme) ?? [])
	const size = (any: readonly string[]) =>
		any.reduce((sum, lexeme) => sum + (byLexeme.get(lexeme)?.length ?? 0), 0)

	function rarest(lines: readonly Line[]): Iterable<Kept> {
		const asked = lines.filter(({ not }) => !not).map(({ any }) => ({ any, size: size(any) }))
		const [first] = asked.toSorted((one, other) => one.size - other.size)
		return first ? new Set(having(first.any)) : kept
	}

	return {
		matching(conditions, today) {
			const lines = linesOf(conditions)
			const found: IndexedPost[] = []
			for (const { post, lexemes } of rarest(lines)) {
				const fits = lines.every(({ any, not }) => any.some((each) => lexemes.has(each)) !== !!not)
				if (fits && inRange(post, conditions, today)) found.push(post)
			}
			return found
		},
	}
}

/** What no lexeme says exactly; unstated pay reaches no wish, unstated age stands in nobody's way. */
function inRange(post: IndexedPost, conditions: Conditions, today: string): boolean {
	const { payMinFen, payMaxFen, age, schooling, near, radiusKm } = conditions
	const { monthMinFen, monthMaxFen, ageTo, education, validUntil } = post
	return (
		validUntil >= today &&
		(payMinFen === null || (monthMaxFen !== null && monthMaxFen >= payMinFen)) &&
		(payMaxFen === null || (monthMinFen !== null && monthMinFen <= payMaxFen)) &&
		(age === null || ageTo === null || ageTo >= age) &&
		(schooling === null || educations.indexOf(education) <= educations.indexOf(schooling)) &&
		(near === null || radiusKm === null || liesWithin(post, near, radiusKm))
	)
}
