import { kindsOf, retiresOn } from '#app/domain/people/retirement-age.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { addMonths } from '#app/domain/time/day.ts'
import { type Facts, saidOf } from './facts.ts'

/**
 * for how many months insurance is subsidised in all: three years, until retirement for whoever is near it
 * at the first approval, less for graduates. Where a woman's kind of work leaves it open, the shorter one holds.
 */
export function insuranceMonths(facts: Facts, policy: Policy): number {
	const usual = policy('si.months')
	const [first = facts.today] = facts.past
		.filter(({ incentive }) => incentive === 'flex-insurance')
		.map(({ from }) => from)
		.toSorted()
	if (saidOf(facts, 'hard-to-employ') !== true && saidOf(facts, 'graduating') === true)
		return policy('si.graduate_months')
	const { birthDate } = facts
	if (birthDate === null) return usual
	const spans = kindsOf(facts.sex).map((kind) => {
		const retirement = retiresOn(birthDate, kind)
		const near = retirement < addMonths(first, 12 * policy('si.near_retire_years'))
		return near ? Math.max(usual, monthsUntil(first, retirement)) : usual
	})
	return Math.min(...spans, spans.length === 0 ? usual : Number.POSITIVE_INFINITY)
}

function monthsUntil(from: string, day: string): number {
	let months = 0
	while (addMonths(from, months + 1) <= day) months++
	return months
}
