import { covers } from '#app/domain/divisions/division-code.ts'
import { fullYears } from '#app/domain/matching/fit.ts'
import type { TagValue } from '#app/domain/people/tags.ts'
import type { AssistanceCategory } from '#app/domain/people/words.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { type Education, educations, type OpenTo } from '#app/domain/posts/words.ts'

/** Whom a course is for, as its form says it: what is left open asks for nothing. */
export type JoinConditions = {
	openTo: readonly OpenTo[]
	ageFrom: number | null
	ageTo: number | null
	/** At least. */
	schooling: Education | null
	/** Only people who live in this division, or are registered there; empty for people from anywhere. */
	residentsOf: string
}

/** What the portal knows of somebody who would like to join; null: not known. */
export type Joiner = {
	birthDate: string | null
	/** GB/T 2261.1. */
	sex: string
	education: Education | null
	residenceCode: string
	hukouCode: string | null
	category: AssistanceCategory | null
	area: 'urban' | 'rural' | null
	employment: TagValue<'employment_status'> | null
}

/** from which age on somebody counts as older 大龄, and the day that ages are reckoned for. */
export type JoinTerms = { olderMan: number; olderWoman: number; on: string }

export const joinAspects = ['age', 'schooling', 'place', 'group'] as const
export type JoinAspect = (typeof joinAspects)[number]

export type JoinVerdict = {
	/** What certainly does not hold: one is enough. */
	bars: JoinAspect[]
	/** What the portal does not know: the papers are looked at where the class is held. */
	unknown: JoinAspect[]
}

/** Whether staff may enrol whom the conditions leave out, with a written reason. */
export const mayExcept = (policy: Policy): boolean =>
	policy('training.exceptions') === 'with-reason'

type Tri = boolean | null

/** What is not known speaks for the person: only what certainly does not hold keeps anybody out. */
export function mayJoin(conditions: JoinConditions, joiner: Joiner, terms: JoinTerms): JoinVerdict {
	const holds: Record<JoinAspect, Tri> = {
		age: ageHolds(conditions, joiner, terms),
		schooling: schoolingHolds(conditions, joiner),
		place: placeHolds(conditions, joiner),
		group: groupHolds(conditions, joiner, terms),
	}
	return {
		bars: joinAspects.filter((aspect) => holds[aspect] === false),
		unknown: joinAspects.filter((aspect) => holds[aspect] === null),
	}
}

function ageHolds(
	{ ageFrom, ageTo }: JoinConditions,
	{ birthDate }: Joiner,
	{ on }: JoinTerms,
): Tri {
	if (ageFrom === null && ageTo === null) return true
	if (birthDate === null) return null
	const age = fullYears(birthDate, on)
	return age >= (ageFrom ?? 0) && age <= (ageTo ?? Number.POSITIVE_INFINITY)
}

function schoolingHolds({ schooling }: JoinConditions, { education }: Joiner): Tri {
	if (schooling === null || schooling === 'none') return true
	return education === null ? null : educations.indexOf(education) >= educations.indexOf(schooling)
}

/** Where somebody is registered may be elsewhere than where they live; either will do. */
function placeHolds({ residentsOf }: JoinConditions, { residenceCode, hukouCode }: Joiner): Tri {
	if (residentsOf === '' || covers(residentsOf, residenceCode)) return true
	return hukouCode === null ? null : covers(residentsOf, hukouCode)
}

function groupHolds({ openTo }: JoinConditions, joiner: Joiner, terms: JoinTerms): Tri {
	if (openTo.length === 0) return true
	const held = openTo.map((group) => membership[group](joiner, terms))
	return held.includes(true) ? true : held.includes(null) ? null : false
}

const lowIncome: readonly AssistanceCategory[] = [
	'dibao',
	'tekun',
	'dibao_edge',
	'rigid_expense',
	'anti_poverty_monitored',
	'other_low_income',
]
const atWork: readonly TagValue<'employment_status'>[] = [
	'employed_contract',
	'employed_flexible',
	'self_employed',
	'public_post',
]

const ofCategory =
	(...categories: readonly AssistanceCategory[]) =>
	({ category }: Joiner): Tri =>
		category === null ? null : categories.includes(category)
/** Nobody has told the portal: a paper says it. */
const notKnown = (): Tri => null

/** who belongs to each group, as far as the records tell. */
const membership: Record<OpenTo, (joiner: Joiner, terms: JoinTerms) => Tri> = {
	anyone: () => true,
	dibao: ofCategory('dibao'),
	'dibao-edge': ofCategory('dibao_edge'),
	'low-income': ofCategory(...lowIncome),
	'lifted-out-of-poverty': ({ category }) => (category === 'anti_poverty_monitored' ? true : null),
	'zero-employment': ({ employment }) =>
		employment !== null && atWork.includes(employment) ? false : null,
	disabled: notKnown,
	older: isOlder,
	'long-unemployed': ({ employment }) =>
		employment !== null && atWork.includes(employment) ? false : null,
	'local-rural': ({ area }) => (area === null ? null : area === 'rural'),
}

function isOlder({ birthDate, sex }: Joiner, { olderMan, olderWoman, on }: JoinTerms): Tri {
	if (birthDate === null) return null
	const age = fullYears(birthDate, on)
	if (sex === '1') return age >= olderMan
	if (sex === '2') return age >= olderWoman
	// Whose sex is not known is certainly older above both ages, and certainly not below both.
	if (age >= Math.max(olderMan, olderWoman)) return true
	return age < Math.min(olderMan, olderWoman) ? false : null
}
