import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import type { Reader } from '#app/domain/search-text/meaning.ts'
import { phrasesOf } from '#app/domain/search-text/phrases.ts'

const everyTerm = [...concepts.values()].flatMap(({ id, terms }) =>
	terms.map((term) => [term, id] as const),
)
const owners = new Map(everyTerm)
const terms = phrasesOf(
	everyTerm.map(([term, id]) => [term, { concept: id, mentions: mentionsOf(term, id) }] as const),
)

/** 客房服务员 also names 服务员, and 仓库文员 both its parts. */
function mentionsOf(term: string, id: ConceptId): ConceptId[] {
	const parts = Array.from({ length: term.length }, (_, place) => [
		term.slice(place + 1),
		term.slice(0, place),
	]).flat()
	const ids = parts.filter((part) => part.length > 1).flatMap((part) => owners.get(part) ?? [])
	return [...new Set(ids)].filter((other) => other !== id)
}

/** Kinds of work by any of the names they go by: the longest at this place. */
export const readConcepts: Reader = (text, place) => {
	const [found] = terms.at(text, place).filter(({ length }) => standsAlone(text, place, length))
	return found ? { length: found.length, meaning: { is: 'concept', ...found.value } } : null
}

/** Latin letters are words only from end to end: "it" is not in "fit", and short ones not beside a figure. */
function standsAlone(text: string, place: number, length: number): boolean {
	const latin = length < 4 ? /[a-z0-9]/ : /[a-z]/
	const last = place + length
	const begins = latin.test(text.charAt(place)) && latin.test(text.charAt(place - 1))
	const goesOn = latin.test(text.charAt(last - 1)) && latin.test(text.charAt(last))
	return !begins && !goesOn
}
