import { expect, test } from 'vitest'
import { workOfCourse } from './course-title.ts'

test.each([
	['养老护理员上岗培训班', '养老护理员'],
	['中式烹调师培训', '中式烹调师'],
	['电工取证班', '电工'],
	['电子商务', '电子商务'],
])('%s is about %s', (title, work) => {
	expect(workOfCourse(title)).toBe(work)
})
