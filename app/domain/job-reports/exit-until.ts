import type { Month } from '#app/domain/benefit/better-off.ts'
import { addDays, addMonths } from '#app/domain/time/day.ts'

/**
 * the last day of the exit period of a plan; the day before it begins where the family leaves without
 * one. Null while the family stays on dibao with the deduction: nothing is over then.
 */
export function exitUntil(months: readonly Pick<Month, 'month' | 'status'>[]): string | null {
	const leaving = months.findIndex(({ status }) => status !== 'dibao')
	if (leaving === -1) return null
	const last = months.findLastIndex(({ status }) => status === 'exit')
	const lastMonth = months[last === -1 ? leaving - 1 : last]?.month
	const first = `${months[0]?.month ?? ''}-01`
	return lastMonth === undefined ? addDays(first, -1) : addDays(addMonths(`${lastMonth}-01`, 1), -1)
}
