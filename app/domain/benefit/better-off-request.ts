import { z } from 'zod'
import { significantCode } from '#app/domain/divisions/division-code.ts'
import { amountModes, deductionModes, exitModes } from './terms.ts'

/** The most fen that are reckoned with: a hundred million yuan. */
const most = 10_000_000_000
const fen = z.number().int().min(0).max(most)
const ratio = z.number().min(0).max(10)

const bands = z
	.array(z.strictObject({ belowFen: fen.min(1), amountFen: fen }))
	.min(1)
	.max(10)

const earner = z
	.strictObject({
		grossFen: fen,
		personalInsuranceFen: fen.optional(),
		taxFen: fen.optional(),
	})
	.refine(
		({ grossFen, personalInsuranceFen = 0, taxFen = 0 }) =>
			personalInsuranceFen + taxFen <= grossFen,
		{ path: ['personalInsuranceFen'], message: 'insurance and tax are more than the pay' },
	)

/** What a request may say of policy itself, so that a case can be checked by itself. Keys as in the catalogue. */
const stated = z
	.strictObject({
		'dibao.standard_monthly.urban': fen.min(1),
		'dibao.standard_monthly.rural': fen.min(1),
		'dibao.amount_mode': z.enum(amountModes),
		'dibao.bands': bands.nullable(),
		'dibao.rounding': z.literal('ceil_yuan'),
		'edge.multiple': ratio.min(1),
		'deduct.mode': z.enum(deductionModes),
		'deduct.value': z.number().min(0).max(most),
		'deduct.cap': fen.nullable(),
		'deduct.condition': z.strictObject({ minPayFen: fen }).nullable(),
		'deduct.full_disregard_months': z.number().int().min(0).max(6),
		'deduct.months_max': z.number().int().min(1).max(60).nullable(),
		'exit.months': z.number().int().min(0).max(36),
		'exit.amount_mode': z.enum(exitModes),
		'exit.taper': z.array(ratio).max(36).nullable(),
		'exit.lump_sum_months': z.number().int().min(0).max(12),
		'exit.income_cap_multiple': ratio.min(1).nullable(),
		'minwage.month': fen,
		'si.personal_rate': z.number().min(0).max(1),
	})
	.partial()
export type StatedTerms = z.output<typeof stated>

const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, 'expected YYYY-MM')

/** The body of POST /api/v1/calculations/better-off; amounts in fen a month. */
export const betterOffRequest = z.strictObject({
	/** Picks the parameters in force; ISO day. */
	decisionDate: z.iso.date(),
	division: z
		.string()
		.transform((text, context) => {
			const code = significantCode(text)
			if (code !== null) return code
			context.addIssue('expected a code of GB/T 2260 or its first digits')
			return z.NEVER
		})
		.optional(),
	household: z.strictObject({
		size: z.number().int().min(1).max(30),
		otherIncomeFen: fen,
		currentBenefitFen: fen,
		classifiedExtraFen: fen.default(0),
		area: z.enum(['urban', 'rural']),
	}),
	job: earner.safeExtend({ startMonth: month, members: z.array(earner).max(29).default([]) }),
	months: z.number().int().min(1).max(60).default(24),
	parameters: stated.default({}),
})
export type BetterOffRequest = z.output<typeof betterOffRequest>
