import { type Month, monthsOf, type Question } from '#app/domain/benefit/better-off.ts'
import type { Terms } from '#app/domain/benefit/terms.ts'
import { type MissingTerm, termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import type { HouseholdAmounts } from '#app/domain/people/amounts.ts'
import type { ParameterKey, ParameterValue } from './parameters.ts'

type Policy = <Key extends ParameterKey>(key: Key) => ParameterValue<Key>

/** So far ahead a change is looked for: gradual exit ends within this. */
const monthsAhead = 24

/** The family as a calculation of the benefit asks about it, and how many of its months lie before the day. */
export function questionFor(
	terms: Terms,
	{ earners, since, ...amounts }: HouseholdAmounts,
	day: string,
): { question: Question; before: number } {
	const household = { ...amounts, currentBenefitFen: amounts.benefitFen }
	const startMonth = since === null || since > day ? day.slice(0, 7) : since
	const before = monthNumber(day) - monthNumber(startMonth)
	return {
		question: { terms, household, earners, startMonth, months: before + monthsAhead },
		before,
	}
}

/** A family's money month by month, from the day of effect on; or what is not known to reckon it. */
export function monthsAheadOf(
	policy: Policy,
	amounts: HouseholdAmounts,
	area: 'urban' | 'rural',
	day: string,
): Month[] | MissingTerm {
	const terms = termsInForce(policy, {}, area)
	if ('missing' in terms) return terms
	const { question, before } = questionFor(terms, amounts, day)
	return monthsOf(question).slice(before)
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

export type Difference = { before: Month; after: Month }

/** The first month in which the family has other money, or another standing, than it would have had. */
export function firstDifference(
	before: Month[] | MissingTerm,
	after: Month[] | MissingTerm,
): Difference | null {
	if ('missing' in before || 'missing' in after) return null
	for (const [place, month] of before.entries()) {
		const other = after[place]
		if (other && (other.totalFen !== month.totalFen || other.status !== month.status))
			return { before: month, after: other }
	}
	return null
}

/** Those who lose come first, most first: they are whom a change has to be looked at for. */
export const byLoss = (one: Difference, other: Difference): number =>
	one.after.totalFen - one.before.totalFen - (other.after.totalFen - other.before.totalFen)
