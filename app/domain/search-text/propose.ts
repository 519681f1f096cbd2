import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { pairsIn } from '#app/domain/search-text/spelling/vocabulary.ts'

/** A word that names no work we know, how often posts and searches have it, and what it may belong to. */
export type Proposal = { term: string; posts: number; searches: number; concept: ConceptId | null }

export type Unknown = { term: string; posts: number; searches: number }

/** Below this share of common pairs of letters a likeness is chance. */
const leastAlike = 0.4

/** What unknown words may mean, the commonest first: for a person to judge, never by itself. */
export function proposalsFor(unknown: readonly Unknown[]): Proposal[] {
	return unknown
		.map((each) => ({ ...each, concept: likeliestConcept(each.term) }))
		.toSorted((one, other) => weightOf(other) - weightOf(one) || (one.term < other.term ? -1 : 1))
}

const weightOf = ({ posts, searches }: Unknown) => posts + 5 * searches

/** The concept with the term most like a word; the end of a word says most about what it is. */
export function likeliestConcept(word: string): ConceptId | null {
	let best: { id: ConceptId; alike: number } | null = null
	for (const { id, terms } of concepts.values())
		for (const term of terms) {
			const alike = likeness(word, term)
			if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { id, alike }
		}
	return best?.id ?? null
}

function likeness(one: string, other: string): number {
	const pairs = new Set(pairsIn(one))
	const shared = pairsIn(other).filter((pair) => pairs.has(pair)).length
	const all = Math.max(1, one.length + other.length - 2)
	const sameEnd = one.slice(-2) === other.slice(-2) ? 0.1 : 0
	return shared === 0 ? 0 : (2 * shared) / all + sameEnd
}

/** The source of a concept file with one term more at the end of a concept's list; null where it is not in it. */
export function sourceWithTerm(source: string, concept: string, term: string): string | null {
	const begin = source.search(new RegExp(`^\\t'?${concept}'?: \\{$`, 'm'))
	if (begin < 0) return null
	const list = /terms:\s*(?:'[^']*'\s*\+\s*)*'[^']*/.exec(source.slice(begin))
	if (!list) return null
	const end = begin + list.index + list[0].length
	return `${source.slice(0, end)} ${term}${source.slice(end)}`
}
