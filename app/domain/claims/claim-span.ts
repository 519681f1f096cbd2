import type { Amount } from './amounts.ts'
import { lastDayOf } from './past-claims.ts'

/** For which days a claim is, from its first one on: for what is paid once that one alone. */
export function spanOf(from: string, { pace, times }: Amount): { from: string; until: string } {
	const months =
		pace === 'month' || pace === 'loan' ? times : pace === 'year' ? 12 * (times ?? 0) : 0
	return { from, until: months ? lastDayOf(from, months) : from }
}
