import type { Policy } from '#app/domain/policy/look-up.ts'
import { type Amount, amounts } from './amounts.ts'
import { type ConditionName, inAny } from './conditions.ts'
import type { Facts, Tri } from './facts.ts'
import { type Group, memberships } from './groups.ts'
import { incentiveTable } from './incentive-table.ts'
import type { Incentive } from './incentives.ts'
import type { Paper } from './papers.ts'
import type { Question } from './questions.ts'

/** Whether an incentive may be claimed, why not, or what is missing to say; with what it brings and asks for. */
export type Verdict = {
	incentive: Incentive
	rule: string
	answer: 'may' | 'may-not' | 'unknown'
	/** What does not hold. */
	bars: ConditionName[]
	/** For whom it is, where it is for some only. */
	groups: readonly Group[]
	/** What has to be asked before it can be said. */
	missing: Question[]
	amount: Amount
	papers: readonly Paper[]
}

/** what stands of one incentive for someone on a day. A decision it is not: a person decides. */
export function verdictOf(incentive: Incentive, facts: Facts, policy: Policy): Verdict {
	const line = incentiveTable[incentive]
	const named = line.whom?.of(policy) ?? []
	const tests: { name: ConditionName; holds: Tri; asks: readonly Question[] }[] = [
		...(line.whom
			? [{ name: 'whom' as const, holds: inAny(facts, named), asks: asksOf(named) }]
			: []),
		...line.conditions.map(({ name, holds, asks }) => ({
			name,
			holds: holds(facts, policy),
			asks,
		})),
	]
	const bars = tests.filter(({ holds }) => holds === false).map(({ name }) => name)
	const open = tests.filter(({ holds }) => holds === null).flatMap(({ asks }) => asks)
	return {
		incentive,
		rule: line.rule,
		answer: bars.length > 0 ? 'may-not' : open.length > 0 ? 'unknown' : 'may',
		bars: [...new Set(bars)],
		groups: named,
		missing: unanswered(facts, bars.length > 0 ? [] : open),
		amount: amounts[incentive](facts, policy),
		papers: line.papers,
	}
}

/** Every question that an incentive asks of someone, answered already or not. */
export function questionsOf(incentive: Incentive, facts: Facts, policy: Policy): Question[] {
	const { whom, conditions, figures } = incentiveTable[incentive]
	const nobody = { ...facts, answers: {} }
	const named = (whom?.of(policy) ?? []).filter((group) => memberships[group].in(nobody) === null)
	const certain = whom !== null && inAny(nobody, whom.of(policy)) === true
	const open = conditions.filter(({ holds }) => holds(nobody, policy) === null)
	return [
		...new Set([
			...(certain ? [] : asksOf(named)),
			...open.flatMap(({ asks }) => asks),
			...figures,
		]),
	].filter((question) => !knownBeside(question, facts))
}

const asksOf = (named: readonly Group[]) => [
	...new Set(named.flatMap((group) => memberships[group].asks)),
]

const unanswered = (facts: Facts, asks: readonly Question[]): Question[] =>
	[...new Set(asks)].filter(
		(question) => facts.answers[question] === undefined && !knownBeside(question, facts),
	)

/** What the records say already is not asked again. */
function knownBeside(question: Question, { category, employment }: Facts): boolean {
	if (question === 'on-dibao') return category !== null
	return question === 'registered-unemployed' && employment !== null
}
