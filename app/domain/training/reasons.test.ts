import { describe, expect, test } from 'vitest'
import { courseReasons, type Demand, weightOf } from './reasons.ts'

const demand: Demand = { km: 10, certificates: { care: 12 }, occupations: { 'elder-care': 20 } }
const course = { occupation: 'elder-care', certificate: 'care' } as const
const learner = { occupations: [], certificates: [] }

describe('why a course would help', () => {
	test('posts near by ask for its certificate', () => {
		expect(courseReasons(course, learner, demand)).toEqual([
			{ code: 'posts-ask', count: 12, km: 10, certificate: 'care' },
			{ code: 'posts-of-work', count: 20, km: 10, occupation: 'elder-care' },
		])
	})

	test('it is the work that they want', () => {
		const wants = { ...learner, occupations: ['elder-care' as const] }
		expect(
			courseReasons({ ...course, certificate: null }, wants, { ...demand, occupations: {} }),
		).toEqual([{ code: 'wanted', occupation: 'elder-care' }])
	})

	test('nothing speaks for a certificate that they hold', () => {
		expect(courseReasons(course, { ...learner, certificates: ['care'] }, demand)).toEqual([])
	})

	test('what posts ask for weighs more than how many posts there are', () => {
		const many = courseReasons({ occupation: 'cleaning', certificate: null }, learner, {
			...demand,
			occupations: { cleaning: 900 },
		})
		expect(weightOf(courseReasons(course, learner, demand))).toBeGreaterThan(weightOf(many))
	})
})
