import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type CourseLevel, courseLevels } from './words.ts'

/** Courses that have something more than those around them: places left, no fee, a certificate, an allowance. */
export const courseTraits = ['places', 'free', 'certificate', 'allowance'] as const
export type CourseTrait = (typeof courseTraits)[number]

/** A search for courses as its address says it. */
export type CourseSearch = {
	q: string
	where: string
	occupation: Occupation | ''
	level: CourseLevel | ''
	traits: CourseTrait[]
	page: number
}

export const coursesAPage = 10
const longest = 100
export const trainingPath = '/training'

export function readCourseSearch(params: URLSearchParams): CourseSearch {
	const text = (name: string) => (params.get(name) ?? '').trim().slice(0, longest)
	const [occupation, level] = [text('occupation'), text('level')]
	const page = Number(text('page') || 1)
	return {
		q: text('q'),
		where: text('where'),
		occupation: isOneOf(occupations, occupation) ? occupation : '',
		level: isOneOf(courseLevels, level) ? level : '',
		traits: courseTraits.filter((trait) => params.getAll('trait').includes(trait)),
		page: Number.isInteger(page) && page > 0 && page <= 100 ? page : 1,
	}
}

export function courseAddress(search: CourseSearch, changes: Partial<CourseSearch> = {}): string {
	const { q, where, occupation, level, traits, page } = { ...search, page: 1, ...changes }
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries({ q, where, occupation, level }))
		if (value !== '') params.set(name, value)
	for (const trait of traits) params.append('trait', trait)
	if (page > 1) params.set('page', String(page))
	const query = params.toString()
	return query === '' ? trainingPath : `${trainingPath}?${query}`
}
