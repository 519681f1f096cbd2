import type { Db } from '#app/adapters/context.ts'
import { termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import {
	byLoss,
	type Difference,
	firstDifference,
	monthsAheadOf,
} from '#app/domain/policy/impact.ts'
import { type Family, familiesWithin } from './families-within.server.ts'
import type { BeforeAfter } from './policies-before-after.server.ts'

export type FamilyExample = Difference & { family: Family & { amounts: object } }

export type FamilyImpact = {
	/** Families on dibao or at its edge to whom other terms would apply. */
	concerned: number
	/** Those of them that would have other money, or another standing, and how many registered people they are. */
	changed: number
	people: number
	/** Those of them about whom it cannot be said: what they have is not on record. */
	unknown: number
	/** Not all were looked at. */
	partial: boolean
}

/** Whose money other terms change, by the rules of the benefit themselves; those who lose most come first. */
export async function familyImpact(
	db: Db,
	division: DivisionCode,
	policies: (code: DivisionCode) => BeforeAfter,
	day: string,
): Promise<{ figures: FamilyImpact; examples: FamilyExample[] }> {
	const { families, partial } = await familiesWithin(db, division, day)
	const concerned = families.filter(meetsOtherTerms(policies))
	const examples = concerned.flatMap((family) => {
		const { amounts, area } = family
		if (amounts === null) return []
		const { before, after } = policies(family.division)
		const months = (policy: typeof before) => monthsAheadOf(policy, amounts, area, day)
		const difference = firstDifference(months(before), months(after))
		return difference ? [{ ...difference, family: { ...family, amounts } }] : []
	})
	const figures = {
		concerned: concerned.length,
		changed: examples.length,
		people: examples.reduce((sum, { family }) => sum + family.people, 0),
		unknown: concerned.filter(({ amounts }) => amounts === null).length,
		partial,
	}
	return { figures, examples: examples.toSorted(byLoss) }
}

/** Terms differ by county and by town or village: worked out once for each. */
function meetsOtherTerms(policies: (code: DivisionCode) => BeforeAfter) {
	const known = new Map<string, boolean>()
	return ({ division, area }: Family): boolean => {
		const key = `${division} ${area}`
		const { before, after } = policies(division)
		const differ = () =>
			JSON.stringify(termsInForce(before, {}, area)) !==
			JSON.stringify(termsInForce(after, {}, area))
		const answer = known.get(key) ?? differ()
		known.set(key, answer)
		return answer
	}
}
