import { z } from 'zod'
import { standings } from '#app/domain/benefit/month-figures.ts'
import { warningCodes } from '#app/domain/benefit/warnings.ts'

const fen = z.int()

export const apiBetterOff = z.object({
	months: z.array(
		z.object({
			month: z.string().describe('YYYY-MM.'),
			grossFen: fen,
			netWageFen: fen,
			deductionFen: fen,
			countedIncomeFen: fen,
			benefitFen: fen,
			exitPaymentFen: fen,
			classifiedExtraFen: fen,
			totalFen: fen.describe('Net wages, other income and what is paid.'),
			status: z.enum(standings),
		}),
	),
	baselineFen: fen.describe('What the family has a month without the job.'),
	gainFirstMonthFen: fen,
	totalGainFen: fen,
	cliffs: z
		.array(z.object({ month: z.string(), fallFen: fen, because: z.string() }))
		.describe('Months with less than the month before.'),
	steps: z
		.array(
			z.object({
				rule: z.string(),
				parameter: z.string().nullable(),
				inputs: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
				result: z.union([z.number(), z.string()]),
			}),
		)
		.describe('Each step with its rule and the parameter it used.'),
	warnings: z.array(
		z.object({
			code: z.enum(warningCodes),
			message: z.object({ 'zh-CN': z.string(), en: z.string() }),
		}),
	),
})
