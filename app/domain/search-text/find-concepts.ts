import { type ConceptId, concepts } from './concepts/all-concepts.ts'
import type { Piece } from './scan.ts'

/** The kinds of work a text is about (`said`: its head nouns), and those it only mentions. */
export type FoundConcepts = { said: ConceptId[]; within: ConceptId[] }

/** What may follow a name of work without changing what it is: 保洁员, 厨师若干名, 普工 a. */
const neutral =
	/^(?:员|工|人员|工人|师傅?|阿姨|大姐|小哥|大叔|生|手|岗位?|职位|类|数名|若干名?|多名|[一两三\d]+[名位人]|等|人|熟手|中工|大工|专员|工作|兼|方向|[a-z\d]{1,12}|[()（）#.·]+|\s)*$/

/**
 * In Chinese the last noun says what a thing is: 保洁主管 leads, 保洁 is what is led; 医院护工 cares.
 * Pieces are those of one text; a gap or a separating sign between them begins a new phrase.
 */
export function findConcepts(text: string, pieces: readonly Piece[]): FoundConcepts {
	const said = new Set<ConceptId>()
	const within = new Set<ConceptId>()
	for (const phrase of phrasesIn(text, pieces)) {
		const heads = headsOf(phrase)
		for (const { meaning } of phrase) {
			if (meaning?.is !== 'concept') continue
			;(heads.has(meaning.concept) ? said : within).add(meaning.concept)
			for (const mentioned of meaning.mentions) within.add(mentioned)
		}
	}
	return { said: [...said], within: [...within].filter((id) => !said.has(id)) }
}

const separating = /[\s/+\-&|]/

/** A condition between words parts them, unless what follows only ends the word before: 保洁(白班)员. */
function phrasesIn(text: string, pieces: readonly Piece[]): Piece[][] {
	const phrases: Piece[][] = [[]]
	let end = 0
	let parted = false
	for (const piece of pieces) {
		const { meaning } = piece
		const gap = text.slice(end, piece.from)
		const isWord = meaning === null || meaning.is === 'concept'
		const apart =
			meaning?.is === 'filler' ||
			separating.test(gap) ||
			(meaning === null && separating.test(piece.text.charAt(0))) ||
			(parted && isWord && !(meaning === null && neutral.test(piece.text)))
		if (apart) phrases.push([])
		if (isWord) phrases.at(-1)?.push(piece)
		parted = !isWord
		end = piece.to
	}
	return phrases
}

function headsOf(phrase: readonly Piece[]): Set<ConceptId> {
	const heads = new Set<ConceptId>()
	const last = phrase.findLastIndex(({ meaning }) => meaning?.is === 'concept')
	const after = phrase
		.slice(last + 1)
		.map(({ text }) => text)
		.join('')
	if (last < 0 || !neutral.test(after)) return heads
	for (let place = last; place >= 0; place--) {
		const meaning = phrase[place]?.meaning
		if (meaning?.is !== 'concept') break
		const sort = concepts.get(meaning.concept)?.sort ?? 'work'
		if (sort === 'place') break
		heads.add(meaning.concept)
		if (meaning.concept === 'supervisor' || !sharesHead(phrase, place, sort)) break
	}
	return heads
}

/** 普工操作工 names two kinds of work, 缝纫学徒 one and how it begins. */
function sharesHead(phrase: readonly Piece[], place: number, sort: string): boolean {
	return sort === 'rank' || /[员工师嫂手]$/.test(phrase[place - 1]?.text ?? '')
}
