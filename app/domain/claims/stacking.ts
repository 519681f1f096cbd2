import type { Policy } from '#app/domain/policy/look-up.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import type { Stackable } from './incentives.ts'
import type { ClaimTerm } from './past-claims.ts'

/** When two of a group exclude each other. */
const meets = {
	'same-time': (one, other) => one.from <= other.until && other.from <= one.until,
	'same-certificate': (one, other) => one.subject !== '' && one.subject === other.subject,
	'same-year': (one, other) => one.from.slice(0, 4) === other.from.slice(0, 4),
	ever: () => true,
} as const satisfies Record<string, (one: ClaimTerm, other: ClaimTerm) => boolean>

type GroupKey = Extract<ParameterKey, `stack.${string}`>
export type ExclusiveGroup = { members: readonly Stackable[]; when: keyof typeof meets }

/** of each of these groups a person has one at the most; who belongs to a group is a dated parameter. */
const kinds: Record<GroupKey, keyof typeof meets> = {
	'stack.same_time': 'same-time',
	'stack.same_certificate': 'same-certificate',
	'stack.once_a_year': 'same-year',
	'stack.once_in_life': 'ever',
}

export const exclusiveGroups = (policy: Policy): ExclusiveGroup[] =>
	Object.entries(kinds).map(([key, when]) => ({ members: policy(key as GroupKey), when }))

/** Whether two claims of one person cannot stand beside each other; the order makes no difference. */
export function exclude(
	groups: readonly ExclusiveGroup[],
	one: ClaimTerm,
	other: ClaimTerm,
): boolean {
	return (
		one.personId === other.personId &&
		groups.some(
			({ members, when }) =>
				members.includes(one.incentive) &&
				members.includes(other.incentive) &&
				meets[when](one, other),
		)
	)
}

/** What stands already and excludes a claim. */
export const excludedBy = (
	groups: readonly ExclusiveGroup[],
	standing: readonly ClaimTerm[],
	claim: ClaimTerm,
): ClaimTerm[] => standing.filter((each) => exclude(groups, each, claim))

export type Option = { term: ClaimTerm; fen: number | null }
export type Chosen = { option: Option; instead: Option[] }

/** Of what excludes each other the one that brings most, with those it excludes named beside it. */
export function bestOf(groups: readonly ExclusiveGroup[], options: readonly Option[]): Chosen[] {
	const chosen: Chosen[] = []
	for (const option of options.toSorted(byWorth)) {
		const better = chosen.find((each) => exclude(groups, each.option.term, option.term))
		if (better) better.instead.push(option)
		else chosen.push({ option, instead: [] })
	}
	return chosen
}

/** What is worth more first, what is not known last; among equals by name, so that no order of claims shows. */
function byWorth(one: Option, other: Option): number {
	return (other.fen ?? -1) - (one.fen ?? -1) || (nameOf(one) < nameOf(other) ? -1 : 1)
}
const nameOf = ({ term: { incentive, personId, from, until, subject } }: Option) =>
	[incentive, personId, from, until, subject].join(' ')
