import { z } from 'zod'
import { line } from '#app/domain/form-fields.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { openToGroups } from '#app/domain/posts/words.ts'
import { certificates } from '#app/domain/seekers/words.ts'
import { courseLevels } from './words.ts'

/** What an officer says of a course 培训课程. */
export const courseForm = z.object({
	title: z.string('missing').trim().min(2, 'missing').max(60, 'text-long'),
	about: z.string().trim().max(2000, 'text-long').default(''),
	occupation: z.enum(occupations, 'choose-one'),
	level: z.enum(courseLevels, 'choose-one'),
	hours: z
		.number('number-missing')
		.int('number-whole')
		.min(1, 'number-missing')
		.max(2000, 'number-missing'),
	certificate: z.enum(certificates).or(z.literal('')).default(''),
	certificateName: line(60),
	fee: z.number('number-missing').min(0, 'number-missing').max(100_000, 'pay-range').default(0),
	allowance: z.enum(['yes', 'no'], 'choose-one'),
	openTo: z.array(z.enum(openToGroups)).default([]),
	bring: line(200),
})
export type CourseForm = z.output<typeof courseForm>

export const courseMoveForm = z.object({})
