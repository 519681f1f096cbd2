import type { Facts } from '#app/domain/claims/facts.ts'
import type { ClaimTerm } from '#app/domain/claims/past-claims.ts'
import { lookUp, type ParameterRow, type Policy } from '#app/domain/policy/look-up.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'

/** The national defaults, but for what a test says otherwise. */
export const policyWith =
	(values: Partial<Record<ParameterKey, unknown>> = {}): Policy =>
	(key) =>
		lookUp(
			Object.entries(values).map(([name, value]) => rowOf(name, value)),
			key,
			'3301',
			'2026-11-25',
		).value

const rowOf = (key: string, value: unknown): ParameterRow => ({
	key,
	value,
	division: '3301',
	validFrom: '2026-01-01',
	validTo: null,
	sourceLevel: 'city',
	sourceNo: '',
	sourceDoc: '',
	verified: true,
	binding: false,
})

/** Someone of whom nothing is known. */
export const stranger: Facts = {
	today: '2026-11-25',
	category: null,
	area: null,
	employment: null,
	birthDate: null,
	sex: '0',
	answers: {},
	past: [],
	subject: '',
}

export const aTerm = (changes: Partial<ClaimTerm> = {}): ClaimTerm => ({
	incentive: 'travel',
	personId: 'p',
	from: '2026-03-01',
	until: '2026-03-01',
	subject: '',
	...changes,
})
