import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import type { ConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import type { CourseTrait } from '#app/domain/training/course-search.ts'
import type { CourseLevel } from '#app/domain/training/words.ts'

/** Search over the courses of the catalogue 培训课程. An engine hands out ids; the courses come from the database. */
export interface CourseEngine {
	readonly engine: EngineName
	search(query: CourseQuery): Promise<CourseHits>
	/** Whether it answers searches. */
	healthy(): Promise<boolean>
}

/** What is asked of courses in the words that posts are asked in; pay and hours of work mean nothing here. */
export type CourseConditions = Pick<
	Conditions,
	| 'words'
	| 'wordsIn'
	| 'work'
	| 'groups'
	| 'withoutWork'
	| 'withoutWords'
	| 'divisions'
	| 'near'
	| 'radiusKm'
>

export type CourseQuery = {
	conditions: CourseConditions
	occupation: Occupation | ''
	level: CourseLevel | ''
	traits: readonly CourseTrait[]
	/**
	 * Courses whose title says this work come first. Before them only one thing counts: that they can still be
	 * joined. Then those that begin soonest come first.
	 */
	about: readonly ConceptId[]
	now: Date
	page: { from: number; size: number }
}

export type CourseHits = { ids: string[]; total: number; engine: EngineName }

/** What an index knows of a published course: the lexemes of its table, and what filters and order need. */
export type IndexedCourse = {
	id: string
	lexemes: readonly string[]
	said: readonly string[]
	occupation: string
	level: string
	/** Without `places`, which follows from what stands below. */
	traits: readonly Exclude<CourseTrait, 'places'>[]
	/** When its runs begin that can still be joined, and those of them that have a place; ms, the next first. */
	starts: readonly number[]
	startsFree: readonly number[]
}
