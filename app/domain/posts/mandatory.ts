import { type FactName, isStated, type PostFacts } from './post-facts.ts'
import type { PostKind } from './words.ts'

/** number wanted, work content, place and basic pay; how long a post holds is set when it is published. */
const always: readonly FactName[] = [
	'title',
	'description',
	'placeCode',
	'headcount',
	'payUnit',
	'payMinFen',
	'hours',
]

/** What a kind asks for beyond that, because its own rules need it (R-070…R-082). */
const byKind: Record<PostKind, readonly FactName[]> = {
	'public-welfare': ['openTo', 'insurance', 'contract', 'fundSource', 'endsOn', 'hoursPerDay'],
	workshop: ['workshopId', 'contract', 'insurance'],
	'work-relief': ['projectId', 'startsOn', 'endsOn', 'openTo', 'insurance'],
	'labour-export': ['destination', 'startsOn', 'contract', 'insurance', 'contactPhone'],
	'industry-support': ['openTo', 'fundSource'],
	market: ['contract', 'insurance'],
}

/** For a market post imported from elsewhere only what makes it a post at all; the rest may be not stated. */
export const mandatoryForImport: readonly FactName[] = [
	'title',
	'placeCode',
	'payMinFen',
	'payUnit',
]

export function mandatoryFor(kind: PostKind): readonly FactName[] {
	return [...always, ...byKind[kind]]
}

export function missingFacts(facts: PostFacts, mandatory: readonly FactName[]): FactName[] {
	return mandatory.filter((name) => !isStated(facts, name))
}
