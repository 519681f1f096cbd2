import { boundariesOf, cut, simplified } from '#app/adapters/chinese/segment.server.ts'
import { lexeme } from '#app/adapters/search/postgres/lexemes.ts'
import { existingAround } from '#app/domain/divisions/division-code.ts'
import { pointOf } from '#app/domain/geo.ts'
import { cellsOf } from '#app/domain/geo-cells.ts'
import { type ConceptId, concepts } from '#app/domain/search-text/concepts/all-concepts.ts'
import { workOfCourse } from '#app/domain/search-text/course-title.ts'
import { normalise } from '#app/domain/search-text/normalise.ts'
import { readTitle } from '#app/domain/search-text/read-title.ts'
import { bodyTokens, pairsOf, titleTokens } from '#app/domain/search-text/tokens.ts'

export type SearchedCourse = {
	title: string
	about: string
	institution: string
	certificateName: string
	occupation: string
	runs: readonly { placeCode: string; lat: number | null; lng: number | null }[]
}

/** What a search can find of a course, in the words that posts are found by: the same reading serves both. */
export function courseLexemes(course: SearchedCourse): { lexemes: string[]; said: ConceptId[] } {
	const title = normalise(course.title, simplified)
	const { said, within } = readTitle(workOfCourse(title), boundariesOf)
	const groups = [course.occupation, ...said.flatMap((id) => concepts.get(id)?.groups ?? [])]
	const points = course.runs.map(pointOf).filter((point) => point !== null)
	const lexemes = [
		...titleTokens(title).map(lexeme.title),
		...titleTokens(title),
		...pairsOf(normalise(`${course.institution} ${course.certificateName}`, simplified)),
		...bodyTokens(cut(course.about)),
		...said.map(lexeme.said),
		...[...said, ...within].map(lexeme.named),
		...groups.map(lexeme.group),
		...course.runs.flatMap(({ placeCode }) => existingAround(placeCode)).map(lexeme.place),
		...points.flatMap(cellsOf).map(lexeme.cell),
	]
	return { lexemes: [...new Set(lexemes)], said: [...said] }
}
