import { deskGroups } from './desk-groups.ts'
import { manualGroups } from './manual-groups.ts'
import { serviceGroups } from './service-groups.ts'

/** In this order, where two words of one length stand in a title. */
export const occupationGroups = { ...serviceGroups, ...manualGroups, ...deskGroups } as const

export type Occupation = keyof typeof occupationGroups
export const occupations = Object.keys(occupationGroups) as Occupation[]

const byLength = occupations
	.flatMap((occupation) =>
		occupationGroups[occupation].words.map((word) => ({ occupation, word: word.toLowerCase() })),
	)
	.toSorted((one, other) => other.word.length - one.word.length)

/** The group a title belongs to, by the longest of the words in it; null when none is. */
export function occupationOf(title: string): Occupation | null {
	const text = title.normalize('NFKC').toLowerCase()
	return byLength.find(({ word }) => text.includes(word))?.occupation ?? null
}
