import { z } from 'zod'
import { line, tick, wholeNumber } from '#app/domain/form-fields.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { educations, openToGroups } from '#app/domain/posts/words.ts'
import { certificates } from '#app/domain/seekers/words.ts'
import { courseLevels } from './words.ts'

const age = wholeNumber(16, 80)

/** What an officer says of a course 培训课程. */
export const courseForm = z
	.object({
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
		ageFrom: age,
		ageTo: age,
		schooling: z.enum(educations).or(z.literal('')).default(''),
		residents: tick,
		bring: line(200),
	})
	.superRefine(({ ageFrom, ageTo }, context) => {
		if (ageFrom !== undefined && ageTo !== undefined && ageTo < ageFrom)
			context.addIssue({ code: 'custom', path: ['ageTo'], message: 'ages-order' })
	})
export type CourseForm = z.output<typeof courseForm>

export const courseMoveForm = z.object({})
