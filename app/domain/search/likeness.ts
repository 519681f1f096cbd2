import type { Wanted } from '#app/domain/search-text/understand.ts'
import { type Candidate, plainName } from './candidate.ts'

/** How the name of a post answers the words of a search. */
export const likenesses = [
	'same-name',
	'same-work',
	'some-of-the-work',
	'mentions-work',
	'holds-words',
	'in-text',
	'no-words',
] as const
export type Likeness = { is: (typeof likenesses)[number]; share: number }

/** The same name is best, then the same work, then a name that holds it. */
export function likenessOf(post: Candidate, { text, heads }: Wanted): Likeness {
	const wanted = plainName(text)
	if (wanted === '') return { is: 'no-words', share: 0 }
	const name = plainName(post.core)
	if (name === wanted) return { is: 'same-name', share: 1 }
	const holds = name.includes(wanted) ? (0.1 * wanted.length) / name.length + 0.05 : 0
	const said = heads.filter((id) => post.said.includes(id)).length
	if (said > 0) {
		const share = 0.55 * (said / heads.length) + 0.15 * aboutIt(post) + holds
		return { is: said === heads.length ? 'same-work' : 'some-of-the-work', share }
	}
	if (heads.some((id) => post.within.includes(id)))
		return { is: 'mentions-work', share: 0.3 + holds }
	if (holds > 0) return { is: 'holds-words', share: (heads.length > 0 ? 0.1 : 0.6) + holds }
	return { is: 'in-text', share: 0 }
}

/** A title that names one kind of work is more about it than one that names five. */
const aboutIt = ({ said, within }: Candidate) => 1 / (said.length + 0.5 * within.length)
