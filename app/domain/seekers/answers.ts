import { z } from 'zod'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { educations } from '#app/domain/posts/words.ts'
import { type FineSkill, fineSkills } from './fine-skills.ts'
import {
	abilities,
	careDuties,
	certificates,
	nightAnswers,
	obstacles,
	skills,
	wantedHours,
	willingness,
} from './words.ts'

const ability = z.enum(abilities, 'choose-one')
const code = z.string().regex(/^\d{6}(\d{3}){0,2}$/, 'place-missing')

/** At least one; "none" stands alone. */
const someOrNone = <const Words extends readonly string[]>(words: Words) =>
	z
		.array(z.enum(words), 'choose-some')
		.min(1, 'choose-some')
		.refine((said) => said.length < 2 || !said.some((word) => word === 'none'), 'none-with-others')

/**
 * The questions of a registration 求职登记, one small schema a page. Errors are the keys of the texts
 * that a page shows. Numbers come in as numbers: the form reader turns text into them.
 */
export const questions = {
	name: z.object({
		name: z.string('name-missing').trim().min(1, 'name-missing').max(50, 'name-long'),
	}),
	'id-number': z.object({ idNumber: z.string().trim().max(40, 'id-shape').optional() }),
	phone: z.object({ phone: z.string().trim().max(30, 'phone-shape').optional() }),
	residence: z.object({ residence: code }),
	hukou: z.object({ hukou: code.optional() }),
	occupations: z.object({
		occupations: z
			.array(z.enum(occupations as [Occupation, ...Occupation[]]), 'choose-some')
			.min(1, 'choose-some')
			.max(8, 'choose-fewer'),
	}),
	education: z.object({ education: z.enum([...educations, 'unknown'], 'choose-one') }),
	skills: z.object({
		skills: z.array(z.enum(skills)).default([]),
		fine: z.array(z.enum(fineSkills as [FineSkill, ...FineSkill[]])).optional(),
		certificates: z.array(z.enum(certificates)).default([]),
	}),
	body: z.object({ lifting: ability, standing: ability, heights: ability }),
	senses: z.object({ sight: ability, hearing: ability, literacy: ability }),
	care: z.object({ care: someOrNone(careDuties) }),
	obstacles: z.object({
		obstacles: someOrNone(obstacles),
		health: z.string().trim().max(500, 'text-long').optional(),
	}),
	hours: z.object({
		hours: z.enum(wantedHours, 'choose-one'),
		night: z.enum(nightAnswers, 'choose-one'),
	}),
	distance: z.object({
		maxKm: z.number('number-missing').int('number-whole').min(1, 'km-range').max(100, 'km-range'),
		away: z.enum(['yes', 'no'], 'choose-one'),
	}),
	pay: z.object({
		payFloorYuan: z
			.number('number-missing')
			.int('number-whole')
			.min(0, 'pay-range')
			.max(50_000, 'pay-range')
			.optional(),
	}),
	willing: z.object({
		willing: z.enum(willingness, 'choose-one'),
		condition: z.string().trim().max(200, 'text-long').optional(),
	}),
	consent: z.object({ consent: z.literal('yes', 'consent-missing') }),
} as const

export type QuestionId = keyof typeof questions
export const questionIds = Object.keys(questions) as QuestionId[]

export type AnswerTo<Question extends QuestionId> = z.output<(typeof questions)[Question]>

/** What has been answered so far; a page not reached yet is absent. */
export type Answers = { [Question in QuestionId]?: AnswerTo<Question> }

/** Answers as they were stored; what no longer fits a question is asked again. */
export function readAnswers(stored: unknown): Answers {
	const kept = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
		([question, answer]) =>
			question in questions && questions[question as QuestionId].safeParse(answer).success,
	)
	return Object.fromEntries(kept)
}
