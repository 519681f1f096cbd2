import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { bodyTokens, pairsOf, titleTokens } from '#app/domain/search-text/tokens.ts'
import type { Wanted } from '#app/domain/search-text/understand.ts'
import type { Conditions, WorkCondition } from './conditions.ts'

/** How far a post may be from the work someone wrote down; each is let go after the one before. */
export const workConcessions = [
	'words',
	'one-of-several',
	'mentioned',
	'near-work',
	'in-text',
	'same-group',
] as const
export type WorkConcession = (typeof workConcessions)[number]

type WorkConditions = Partial<Pick<Conditions, 'words' | 'wordsIn' | 'work' | 'groups'>>
export type WorkLevel = { conditions: WorkConditions; letGo: WorkConcession | null }

const said = (...ids: ConceptId[]): WorkCondition => ({ ids, as: 'said' })
const named = (...ids: ConceptId[]): WorkCondition => ({ ids, as: 'named' })

/** From exactly what was written to what is merely of the same kind. */
export function workLevels(wanted: Wanted): WorkLevel[] {
	if (wanted.heads.length > 0) return levelsOfWork(wanted)
	if (wanted.within.length > 0) return levelsOfPlaces(wanted)
	return wanted.words.length > 0 ? levelsOfWords(wanted) : [{ conditions: {}, letGo: null }]
}

function levelsOfWork({ heads, within, words }: Wanted): WorkLevel[] {
	const work = [...heads.map((id) => said(id)), ...within.map((id) => named(id))]
	const level = (letGo: WorkConcession | null, conditions: WorkConditions) => ({
		letGo,
		conditions,
	})
	const near = heads.flatMap((id) => concepts.get(id)?.near ?? [])
	const groups = heads.flatMap((id) => concepts.get(id)?.groups ?? [])
	return [
		...(words.length > 0 ? [level(null, { work, words: inTitle(words), wordsIn: 'title' })] : []),
		level(null, { work, words: anywhere(words) }),
		...(words.length > 0 || within.length > 0
			? [level('words', { work: heads.map((id) => said(id)) })]
			: []),
		...(heads.length > 1 ? [level('one-of-several', { work: [said(...heads)] })] : []),
		level('mentioned', { work: [named(...heads)] }),
		...(near.length > 0 ? [level('near-work', { work: [said(...near)] })] : []),
		level('in-text', { words: inText(heads) }),
		...(groups.length > 0 ? [level('same-group', { groups })] : []),
	]
}

/** 电子厂 says where, not what: posts that mention it come first, then the work that is done there. */
function levelsOfPlaces({ within, words }: Wanted): WorkLevel[] {
	const near = within.flatMap((id) => concepts.get(id)?.near ?? [])
	return [
		{ letGo: null, conditions: { work: within.map((id) => named(id)), words: anywhere(words) } },
		...(words.length > 0
			? [{ letGo: 'words' as const, conditions: { work: [named(...within)] } }]
			: []),
		{ letGo: 'in-text', conditions: { words: inText(within) } },
		{ letGo: 'near-work', conditions: { work: [said(...near)] } },
	]
}

/** Each of so many words alone, the longest first, when no post has them all. */
const wordsTried = 3

function levelsOfWords({ words }: Wanted): WorkLevel[] {
	const alone = words.length > 1 ? words.toSorted((one, other) => other.length - one.length) : []
	return [
		{ letGo: null, conditions: { words: inTitle(words), wordsIn: 'title' } },
		{ letGo: null, conditions: { words: anywhere(words) } },
		...alone.slice(0, wordsTried).flatMap((word): WorkLevel[] => [
			{ letGo: 'words', conditions: { words: inTitle([word]), wordsIn: 'title' } },
			{ letGo: 'words', conditions: { words: anywhere([word]) } },
		]),
	]
}

/** The first name of a kind of work is the usual one. */
const inText = (ids: readonly ConceptId[]) =>
	anywhere(ids.flatMap((id) => concepts.get(id)?.terms.slice(0, 1) ?? []))
const inTitle = (words: readonly string[]) => [
	...new Set(words.flatMap((word) => (word.length === 1 ? titleTokens(word) : pairsOf(word)))),
]
const anywhere = (words: readonly string[]) => {
	const tokens = bodyTokens(words)
	return tokens.length > 0 ? tokens : inTitle(words)
}
