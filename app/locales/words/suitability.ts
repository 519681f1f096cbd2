import type { SuitabilityCode, SuitabilityTest } from '#app/domain/offers/suitability.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { demandDegrees } from '#app/domain/posts/words.ts'
import { abilities } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { degreeWords, demandWords } from './posts.ts'
import { abilityWords } from './seekers.ts'

export const testWords: Record<SuitabilityCode, () => string> = {
	...demandWords,
	pay: m.test_pay,
	'legal-hours': m.test_legal_hours,
	lawful: m.test_lawful,
	employer: m.test_employer,
	contract: m.test_contract,
	insurance: m.test_insurance,
	commute: m.test_commute,
	age: m.test_age,
	hours: m.test_hours,
	care: m.test_care,
	distance: m.test_distance,
	'pay-wish': m.test_pay_wish,
	education: m.test_education,
}

export const resultWords: Record<SuitabilityTest['result'], () => string> = {
	pass: m.test_pass,
	fail: m.test_fail,
	unknown: m.test_unknown,
}

/** What a test looked at, as far as it helps to understand its result. */
export function factText({ code, facts }: SuitabilityTest): string {
	const { km, minutes, maxCommuteMin, hoursPerDay, week, degree, ability } = facts
	if (code === 'commute' && km !== undefined && minutes !== undefined)
		return m.fact_commute({ km, minutes, most: maxCommuteMin ?? '' })
	if (code === 'legal-hours' && hoursPerDay !== undefined)
		return m.fact_hours({ day: hoursPerDay, week: week ?? '' })
	if (isOneOf(demandDegrees, degree) && degree !== 'none')
		return m.fact_demand({
			degree: degreeWords[degree](),
			ability: isOneOf(abilities, ability) ? abilityWords[ability]() : m.test_unknown(),
		})
	return ''
}
