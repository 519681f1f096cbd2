import type { ParameterKey, ParameterValue } from '#app/domain/policy/parameters.ts'
import type { StatedTerms } from './better-off-request.ts'
import type { Terms } from './terms.ts'

type Policy = <Key extends ParameterKey>(key: Key) => ParameterValue<Key>

/** A parameter that has to be stated because nobody has told it for the division. */
export type MissingTerm = { missing: keyof StatedTerms }

/** The terms of a calculation: what the request states, else what is in force in the division. */
export function termsInForce(
	policy: Policy,
	stated: StatedTerms,
	area: 'urban' | 'rural',
): Terms | MissingTerm {
	const standardKey = `dibao.standard_monthly.${area}` as const
	const standardFen = stated[standardKey] ?? policy(standardKey)
	if (standardFen === null) return { missing: standardKey }
	const mode = stated['deduct.mode'] ?? policy('deduct.mode')
	const minWageFen = stated['minwage.month'] ?? lowestTier(policy)
	if (mode === 'ratio_of_min_wage' && minWageFen === null) return { missing: 'minwage.month' }
	const condition = inForce('deduct.condition')
	return {
		standardFen,
		deduction: {
			mode,
			value: stated['deduct.value'] ?? policy('deduct.value'),
			capFen: inForce('deduct.cap'),
			minPayFen: condition?.minPayFen ?? null,
			minWageFen,
		},
		exit: {
			months: stated['exit.months'] ?? policy('exit.months'),
			mode: stated['exit.amount_mode'] ?? policy('exit.amount_mode'),
			taper: inForce('exit.taper') ?? [],
			incomeCapMultiple: inForce('exit.income_cap_multiple'),
		},
		edgeMultiple: stated['edge.multiple'] ?? policy('edge.multiple'),
	}

	/** A stated null is a statement: there is none. */
	function inForce<Key extends keyof StatedTerms & ParameterKey>(key: Key) {
		const said = stated[key]
		return said === undefined ? policy(key) : said
	}
}

/** The tier of the county, and the lowest while nobody has told which it is in. */
function lowestTier(policy: Policy): number | null {
	const tiers = policy('minwage.month')
	const tier = policy('minwage.tier')
	return tiers?.[tier === null ? tiers.length - 1 : tier - 1] ?? null
}
