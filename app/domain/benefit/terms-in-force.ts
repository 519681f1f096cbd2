import type { Policy } from '#app/domain/policy/look-up.ts'
import type { ParameterKey, ParameterValue } from '#app/domain/policy/parameters.ts'
import type { StatedTerms } from './better-off-request.ts'
import type { Terms } from './terms.ts'

/** A parameter that has to be stated because nobody has told it for the division. */
export type MissingTerm = { missing: keyof StatedTerms }

/** The terms of a calculation: what the request states, else what is in force in the division. */
export function termsInForce(
	policy: Policy,
	stated: StatedTerms,
	area: 'urban' | 'rural',
): Terms | MissingTerm {
	const standardKey = `dibao.standard_monthly.${area}` as const
	const standardFen = inForce(standardKey)
	if (standardFen === null) return { missing: standardKey }
	const minWageFen = stated['minwage.month'] ?? lowestTier(policy)
	if (inForce('deduct.mode') === 'ratio_of_min_wage' && minWageFen === null)
		return { missing: 'minwage.month' }
	const bands = inForce('dibao.amount_mode') === 'bands' ? inForce('dibao.bands') : 'topup'
	if (bands === null) return { missing: 'dibao.bands' }
	return {
		standardFen,
		deduction: {
			mode: inForce('deduct.mode'),
			value: inForce('deduct.value'),
			capFen: inForce('deduct.cap'),
			minPayFen: inForce('deduct.condition')?.minPayFen ?? null,
			minWageFen,
			fullDisregardMonths: inForce('deduct.full_disregard_months'),
			monthsMax: inForce('deduct.months_max'),
		},
		exit: {
			months: inForce('exit.months'),
			mode: inForce('exit.amount_mode'),
			taper: inForce('exit.taper') ?? [],
			lumpSumMonths: inForce('exit.lump_sum_months'),
			incomeCapMultiple: inForce('exit.income_cap_multiple'),
		},
		bands: bands === 'topup' ? null : bands,
		edgeMultiple: inForce('edge.multiple'),
	}

	/** A stated null is a statement: there is none. */
	function inForce<Key extends keyof StatedTerms & ParameterKey>(
		key: Key,
	): Exclude<StatedTerms[Key], undefined> | ParameterValue<Key> {
		const said = stated[key]
		return said === undefined ? policy(key) : (said as Exclude<StatedTerms[Key], undefined>)
	}
}

/** The tier of the county, and the lowest while nobody has told which it is in. */
function lowestTier(policy: Policy): number | null {
	const tiers = policy('minwage.month')
	const tier = policy('minwage.tier')
	return tiers?.[tier === null ? tiers.length - 1 : tier - 1] ?? null
}
