import { oneOf } from '#app/domain/one-of.ts'

/** What someone can let a trusted person 信任的人 do for them, each by itself. */
export const trustAreas = [
	'search',
	'offers',
	'registration',
	'guidance',
	'job',
	'claims',
	'papers',
	'messages',
] as const
export type TrustArea = (typeof trustAreas)[number]

/** As the database holds them. */
export const trustAreasIn = (words: readonly string[]): TrustArea[] =>
	words.map((word) => oneOf(trustAreas, word))
