import { type MonthEquivalents, monthlyFen, weeksAMonth, yuanOfFen } from '#app/domain/money/pay.ts'
import type { Finding } from './finding.ts'
import type { PostFacts } from './post-facts.ts'

/** Minimum wages 最低工资 of the place of work, in fen, highest tier first; null where not known. */
export type MinimumWages = {
	month: readonly number[] | null
	hour: readonly number[] | null
	/** The tier of the county, counted from 1; null while nobody has recorded it. */
	tier: number | null
}

type Pay = Pick<
	PostFacts,
	'kind' | 'hours' | 'hoursPerDay' | 'daysPerWeek' | 'payUnit' | 'payMinFen'
>

const rule = 'R-157'

/**
 * full-time pay reaches the monthly minimum, part-time pay the hourly one; rural public-welfare
 * posts may pay less a month only because they ask for fewer hours. While the county's tier is
 * not known, pay below the province's lowest tier is refused and pay between the tiers gets a warning.
 */
export function checkPayFloor(pay: Pay, wages: MinimumWages, month: MonthEquivalents): Finding[] {
	if (pay.payMinFen === null || pay.payUnit === null) return []
	if (pay.payUnit === 'piece')
		return [{ code: 'pay-piece', level: 'warn', field: 'payMinFen', rule }]
	if (isByTheHour(pay)) return checkHourly(pay, wages, month)
	const monthly = monthlyFen(pay.payMinFen, pay.payUnit, month)
	return monthly === null ? [] : compare(monthly, wages.month, wages.tier)
}

/** Flexible hours that add up to a whole week 每周 40 小时 are full-time work, paid by the month. */
function isByTheHour({ hours, payUnit, kind, hoursPerDay, daysPerWeek }: Pay): boolean {
	const few = (hoursPerDay ?? 8) * (daysPerWeek ?? 5) < 40
	const unknown = hoursPerDay === null || daysPerWeek === null
	return (
		payUnit === 'hour' ||
		hours === 'part-time' ||
		(hours === 'flexible' && (few || unknown)) ||
		(kind === 'public-welfare' && few)
	)
}

function checkHourly(pay: Pay, wages: MinimumWages, month: MonthEquivalents): Finding[] {
	const hourly = hourlyFen(pay, month)
	if (hourly === null)
		return [{ code: 'pay-hours-unknown', level: 'warn', field: 'hoursPerDay', rule }]
	return compare(hourly, wages.hour, wages.tier)
}

/** Pay an hour, from the hours stated; null when they are needed and missing. */
function hourlyFen(
	{ payMinFen, payUnit, hoursPerDay, daysPerWeek }: Pay,
	month: MonthEquivalents,
): number | null {
	if (payMinFen === null || payUnit === null || payUnit === 'piece') return null
	if (payUnit === 'hour') return payMinFen
	if (hoursPerDay === null) return null
	if (payUnit === 'day') return payMinFen / hoursPerDay
	const days = daysPerWeek === null ? month.daysAMonth : daysPerWeek * weeksAMonth
	return (payUnit === 'year' ? payMinFen / 12 : payMinFen) / (hoursPerDay * days)
}

function compare(fen: number, tiers: readonly number[] | null, tier: number | null): Finding[] {
	if (!tiers || tiers.length === 0)
		return [{ code: 'pay-minimum-unknown', level: 'warn', field: 'payMinFen', rule }]
	const lowest = Math.min(...tiers)
	const highest = Math.max(...tiers)
	const known = tier === null ? null : (tiers[tier - 1] ?? lowest)
	const floor = known ?? lowest
	const detail = `${yuanOfFen(Math.round(fen))} < ${yuanOfFen(floor)}`
	if (fen < floor)
		return [{ code: 'pay-below-minimum', level: 'block', field: 'payMinFen', rule, detail }]
	if (known === null && fen < highest) {
		const between = `${yuanOfFen(lowest)}–${yuanOfFen(highest)}`
		return [{ code: 'pay-tier-unknown', level: 'warn', field: 'payMinFen', rule, detail: between }]
	}
	return []
}
