export const payUnits = ['hour', 'day', 'month', 'year', 'piece'] as const
export type PayUnit = (typeof payUnits)[number]

/** How many of a unit make a month; dated policy parameters, not constants. */
export type MonthEquivalents = { daysAMonth: number; hoursADay: number }

/**
 * Pay a month in fen, what filters and sorting compare; null for piece rates, whose month nobody
 * knows beforehand.
 */
export function monthlyFen(
	fen: number,
	unit: PayUnit,
	{ daysAMonth, hoursADay }: MonthEquivalents,
): number | null {
	const months: Record<PayUnit, number | null> = {
		hour: daysAMonth * hoursADay,
		day: daysAMonth,
		month: 1,
		year: 1 / 12,
		piece: null,
	}
	const factor = months[unit]
	return factor === null ? null : Math.round(fen * factor)
}

export const weeksAMonth = 52 / 12

export const fenOfYuan = (yuan: number): number => Math.round(yuan * 100)
export const yuanOfFen = (fen: number): number => fen / 100
