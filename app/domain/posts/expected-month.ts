import { type PayUnit, weeksAMonth } from '#app/domain/money/pay.ts'

type Pay = {
	payUnit: PayUnit | null
	payMinFen: number | null
	monthMinFen: number | null
	hoursPerDay: number | null
	daysPerWeek: number | null
}

/**
 * What a month of this work pays at least, in fen: by the hours and days that the post states where it
 * pays by them, else its monthly equivalent; null where nobody can know it beforehand.
 */
export function expectedMonthFen(pay: Pay): number | null {
	const { payUnit, payMinFen, hoursPerDay, daysPerWeek } = pay
	if (payMinFen !== null && daysPerWeek !== null) {
		const daysAMonth = daysPerWeek * weeksAMonth
		if (payUnit === 'day') return Math.round(payMinFen * daysAMonth)
		if (payUnit === 'hour' && hoursPerDay !== null)
			return Math.round(payMinFen * hoursPerDay * daysAMonth)
	}
	return pay.monthMinFen
}
