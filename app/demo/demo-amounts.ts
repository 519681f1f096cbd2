import type { HouseholdAmounts } from '#app/domain/people/amounts.ts'
import { addMonths } from '#app/domain/time/day.ts'
import type { DemoPerson } from './demo-person.ts'

/** The line a head that the invented families were reckoned by: the example of Hangzhou. */
const lineFen = 130_100

/** What an invented family on dibao or at its edge has: some have nothing else, some have work. */
export function demoAmounts(
	{ phone, category }: DemoPerson,
	place: number,
	today: string,
): HouseholdAmounts | null {
	if (category !== 'dibao' && category !== 'dibao_edge') return null
	const seed = Number(phone.slice(-3)) + place
	const size = 1 + (seed % 4)
	const line = lineFen * size
	const works = seed % 3 === 0
	const earner = { grossFen: 249_000 + (seed % 5) * 20_000, insuranceFen: 26_145, taxFen: 0 }
	const common = {
		size,
		classifiedExtraFen: seed % 5 === 0 ? 20_000 : 0,
		earners: works ? [earner] : [],
		since: works ? addMonths(today, -(1 + (seed % 4))).slice(0, 7) : null,
	}
	if (category === 'dibao_edge') {
		const otherIncomeFen = Math.round(line * (1.1 + (seed % 6) * 0.1))
		return { ...common, earners: [], since: null, otherIncomeFen, benefitFen: 0 }
	}
	const otherIncomeFen = Math.round((line * (seed % 7)) / 10 / 100) * 100
	const present = line - otherIncomeFen - (works ? earner.grossFen - earner.insuranceFen : 0)
	// A family that has come above the line by work was on dibao when the job began.
	return { ...common, otherIncomeFen, benefitFen: Math.max(present, 20_000) }
}
