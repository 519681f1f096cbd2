import { addMonths } from '#app/domain/time/day.ts'
import { monthOf } from './consequence.ts'

/** What a decision does to the person's own share, and what is left of it after a review varied it 变更. */
export type Effect = { shareFen: number; cutFen: number; startMonth: string; endMonth: string }

export type WhyNoVariation = 'nothing-to-vary' | 'variation-not-milder'

/**
 * A review never makes a decision harder: by no more a month, for no longer, and less in one of the two.
 * Nothing at all is no variation but a decision that was overturned.
 */
export function variationOf(
	decided: Effect | null,
	{ cutFen, months }: { cutFen: number; months: number },
): Effect | { refused: WhyNoVariation } {
	if (!decided) return { refused: 'nothing-to-vary' }
	if (cutFen <= 0 || months <= 0) return { refused: 'variation-not-milder' }
	const endMonth = monthOf(addMonths(`${decided.startMonth}-01`, months - 1))
	const harder = cutFen > decided.cutFen || endMonth > decided.endMonth
	const same = cutFen === decided.cutFen && endMonth === decided.endMonth
	if (harder || same) return { refused: 'variation-not-milder' }
	return { ...decided, cutFen, endMonth }
}
