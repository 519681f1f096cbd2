import type { CourseQuery } from '#app/adapters/search/courses/course-search.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'

const day = 86_400_000

/** An index is made by the clock of the database: so many days from now, and the day after. */
export const inDays = (days: number) => {
	const from = addDays(dayIn(new Date()), days)
	return { from, until: addDays(from, 1), weekdays: ['1', '2', '3', '4', '5', '6', '7'] }
}
export const afterDays = (days: number): Date => new Date(Date.now() + days * day)

/** All courses, as somebody sees them who looks now. */
export const aCourseQuery = (changes: Partial<CourseQuery> = {}): CourseQuery => ({
	conditions: anyPost,
	occupation: '',
	level: '',
	traits: [],
	about: [],
	now: new Date(),
	page: { from: 0, size: 10 },
	...changes,
})
