import type { SuitabilityCode, SuitabilityTest } from '#app/domain/offers/suitability.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { tagValues } from '#app/domain/people/tags.ts'
import { demandDegrees } from '#app/domain/posts/words.ts'
import { abilities } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { tagText } from './people.ts'
import { degreeWords, demandWords } from './posts.ts'
import { abilityWords } from './seekers.ts'

export const testWords: Record<SuitabilityCode, () => string> = {
	...demandWords,
	pay: m.test_pay,
	'legal-hours': m.test_legal_hours,
	lawful: m.test_lawful,
	discrimination: m.test_discrimination,
	employer: m.test_employer,
	contract: m.test_contract,
	insurance: m.test_insurance,
	commute: m.test_commute,
	capacity: m.test_capacity,
	skill: m.test_skill,
	notice: m.test_notice,
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

type Facts = SuitabilityTest['facts']

/** What each test looked at, as far as it helps to understand its result. */
const factWords: Partial<Record<SuitabilityCode, (facts: Facts) => string | null>> = {
	commute: ({ km, minutes, maxCommuteMin = '' }) =>
		km === undefined || minutes === undefined
			? null
			: m.fact_commute({ km, minutes, most: maxCommuteMin }),
	'legal-hours': ({ hoursPerDay = '', week }) =>
		week === undefined ? null : m.fact_hours({ day: hoursPerDay, week }),
	capacity: ({ capacity }) =>
		isOneOf(tagValues.labour_capacity, capacity) ? tagText('labour_capacity', capacity) : null,
	skill: ({ experience = '' }) => String(experience),
	notice: ({ days, minNoticeDays = '' }) =>
		days === undefined ? null : m.fact_notice({ days, least: minNoticeDays }),
}

const demandText = ({ degree, ability }: Facts): string =>
	isOneOf(demandDegrees, degree) && degree !== 'none'
		? m.fact_demand({
				degree: degreeWords[degree](),
				ability: isOneOf(abilities, ability) ? abilityWords[ability]() : m.test_unknown(),
			})
		: ''

export const factText = ({ code, facts }: SuitabilityTest): string =>
	factWords[code]?.(facts) ?? demandText(facts)
