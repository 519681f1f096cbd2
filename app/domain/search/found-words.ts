import type { ConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { pairsOf } from '#app/domain/search-text/tokens.ts'
import type { Wanted } from '#app/domain/search-text/understand.ts'
import { type Candidate, plainName } from './candidate.ts'
import type { Step } from './plan.ts'

/** Where a post has what was looked for: a kind of work in its title, or a word of the search. */
export type FoundWord =
	| { is: 'work'; work: ConceptId; as: 'said' | 'mentioned' }
	| { is: 'word'; word: string; in: 'title' | 'text' }

/** Which words hit where; what a step has let go of hits nowhere. */
export function foundWords(post: Candidate, wanted: Wanted, { conditions }: Step): FoundWord[] {
	const works = [...wanted.heads, ...wanted.within].flatMap((work): FoundWord[] => {
		if (post.said.includes(work)) return [{ is: 'work', work, as: 'said' }]
		return post.within.includes(work) ? [{ is: 'work', work, as: 'mentioned' }] : []
	})
	const name = plainName(post.core)
	const text = wanted.words.length > 0 ? wanted.words : [wanted.text]
	const words = text.flatMap((word): FoundWord[] => {
		if (word === '') return []
		if (name.includes(plainName(word))) return [{ is: 'word', word, in: 'title' }]
		const asked = pairsOf(word).some((pair) => conditions.words.includes(pair))
		return asked ? [{ is: 'word', word, in: 'text' }] : []
	})
	return [...works, ...words]
}
