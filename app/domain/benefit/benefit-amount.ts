import { ceilYuan } from '#app/domain/money/exact.ts'
import type { Household, Terms } from './terms.ts'

/**
 * the dibao of a family whose counted income lies below the line, in fen a month. The
 * difference is rounded up once, for the household; amounts of bands are paid as they are.
 */
export function benefitFor(terms: Terms, { size }: Household, countedIncomeFen: number): number {
	const { bands, standardFen } = terms
	if (bands === null) return ceilYuan(standardFen * size - countedIncomeFen)
	const [band] = bands
		.filter(({ belowFen }) => countedIncomeFen < belowFen * size)
		.toSorted((one, other) => one.belowFen - other.belowFen)
	return (band?.amountFen ?? 0) * size
}
