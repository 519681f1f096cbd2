import { digestOfValue } from '#app/adapters/search/digest.server.ts'
import type { Document } from '#app/adapters/search/meilisearch/documents.ts'
import { encodedAll } from '#app/adapters/search/meilisearch/encode.ts'
import type { Kind } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { courseIndexSettings } from '#app/adapters/search/meilisearch/settings.ts'
import { lexeme, ofKind, tokensIn } from '#app/adapters/search/postgres/lexemes.ts'
import type { IndexedCourse } from './course-search.ts'
import { courseSource } from './course-source.server.ts'

/** A course for Meilisearch: what the table of the other engine says in one vector, each in its attribute. */
function toDocument({ id, lexemes, said, starts, ...course }: IndexedCourse): Document {
	const { titleTokens, bodyTokens } = tokensIn(lexemes)
	const { occupation, level, traits, startsFree } = course
	return {
		...{ id, said, occupation, level, traits, starts, startsFree },
		title: encodedAll(titleTokens.toSorted()),
		text: encodedAll(bodyTokens.toSorted()),
		named: ofKind(lexemes, lexeme.named),
		groups: ofKind(lexemes, lexeme.group),
		places: ofKind(lexemes, lexeme.place),
		cells: ofKind(lexemes, lexeme.cell),
		next: starts[0] ?? null,
	}
}

/** What the index of courses is filled with. */
export const courseDocuments: Kind<IndexedCourse> = { source: courseSource, toDocument }

/** Every attribute at once, so that a change of how one is written shows. */
const sample: IndexedCourse = {
	id: 'sample',
	lexemes: [
		'T:ab',
		'ab',
		'cd',
		'S:elder-carer',
		'N:elder-carer',
		'G:elder-care',
		'P:33',
		'C:2.1.1',
	],
	said: ['elder-carer'],
	occupation: 'elder-care',
	level: 'L5',
	traits: ['free', 'certificate', 'allowance'],
	starts: [1, 2],
	startsFree: [2],
}

/** The version of the index: a digest of its settings and of how a course is written. */
export const courseIndexVersion: string = digestOfValue([
	courseIndexSettings,
	toDocument(sample),
]).slice(0, 16)
