import { z } from 'zod'
import { situations } from '#app/domain/claims/extras.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { addMonths } from '#app/domain/time/day.ts'
import type { BetterOffRequest } from './better-off-request.ts'

const yuan = z.number('number-missing').min(0, 'number-missing').max(1_000_000, 'pay-range')

/** What a family says of itself and of a job, in yuan a month; the place is where it is registered 户籍地. */
export const familyForm = z.object({
	place: z.string().trim().max(100, 'text-long').default(''),
	area: z.enum(['urban', 'rural'], 'choose-one'),
	size: z
		.number('number-missing')
		.int('number-whole')
		.min(1, 'number-missing')
		.max(30, 'number-missing'),
	benefit: yuan.default(0),
	extra: yuan.default(0),
	otherIncome: yuan.default(0),
	standard: yuan.min(1, 'number-missing').optional(),
	pay: yuan,
	insured: z.enum(['yes', 'no'], 'choose-one'),
	/** What may be claimed besides follows from it; the months do not. */
	also: z.array(z.enum(situations, 'choose-some')).default([]),
})
export type FamilyForm = z.output<typeof familyForm>

/**
 * The question behind the form: 24 months from the next on. Insured pay loses the worker's share of the
 * insurance; a standard that the family states stands in for one that nobody has recorded.
 */
export function requestOf(
	{ area, size, benefit, extra, otherIncome, standard, pay, insured }: Omit<FamilyForm, 'also'>,
	division: string | null,
	{ today, insuranceRate }: { today: string; insuranceRate: number },
): BetterOffRequest {
	return {
		decisionDate: today,
		...(division !== null && { division }),
		household: {
			size,
			area,
			otherIncomeFen: fenOfYuan(otherIncome),
			currentBenefitFen: fenOfYuan(benefit),
			classifiedExtraFen: fenOfYuan(extra),
		},
		job: {
			grossFen: fenOfYuan(pay),
			startMonth: addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7),
			members: [],
		},
		months: 24,
		parameters: {
			...(insured === 'yes' && { 'si.personal_rate': insuranceRate }),
			...(standard !== undefined && {
				[`dibao.standard_monthly.${area}`]: fenOfYuan(standard),
			}),
		},
	}
}
