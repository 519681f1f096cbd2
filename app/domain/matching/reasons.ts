import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { DemandCode, WorkingHours } from '#app/domain/posts/words.ts'
import { demandCodes } from '#app/domain/posts/words.ts'
import type { FineSkill } from '#app/domain/seekers/fine-skills.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { Skill } from '#app/domain/seekers/words.ts'
import type { FitCode, FitTest } from './fit.ts'
import { fineSkillFor, type ScoredPost, skillFor } from './score.ts'

/** Why a post suits a person: facts that a page puts into a short sentence each. */
export type Reason =
	| { code: 'occupation'; occupation: Occupation }
	| { code: 'fine-skill'; skill: FineSkill }
	| { code: 'skill'; skill: Skill }
	| { code: 'near'; km: number }
	| { code: 'pay' }
	| { code: 'hours'; hours: WorkingHours }
	| { code: 'no-nights' }
	| { code: 'care' }
	| { code: 'care-arranged' }
	| { code: 'spared'; demand: DemandCode }
	| { code: 'housing' }

type Tests = readonly FitTest[]
const passed = (tests: Tests, code: FitCode) =>
	tests.some((each) => each.code === code && each.result === 'pass')

/** what speaks for a post, the weightiest first; never anything about a person's character. */
export function reasonsFor(seeker: Seeker, post: ScoredPost, tests: Tests): Reason[] {
	const { occupation } = post
	const km = tests.find(({ code }) => code === 'distance')?.facts.km
	const near = typeof km === 'number' && km <= (seeker.maxKm ?? 0)
	const wanted = occupation !== null && seeker.occupations.includes(occupation)
	const opened = tests.some(({ code, facts }) => code === 'care' && facts.arranged === 1)
	const reasons: (Reason | false)[] = [
		opened && { code: 'care-arranged' },
		wanted && { code: 'occupation', occupation },
		near && { code: 'near', km },
		!near && seeker.away === true && post.housing && { code: 'housing' },
		skillReason(seeker, post),
		...sparedDemands(seeker, tests),
		seeker.care.length > 0 && passed(tests, 'care') && { code: 'care' },
		seeker.abilities.night === 'no' && passed(tests, 'night') && { code: 'no-nights' },
		seeker.payFloorFen !== null && passed(tests, 'pay-wish') && { code: 'pay' },
		seeker.hours !== 'any' && passed(tests, 'hours') && { code: 'hours', hours: post.hours },
	]
	return reasons.filter((reason) => reason !== false)
}

/** Where the very thing can be named, its area says nothing more. */
function skillReason(seeker: Seeker, post: ScoredPost): Reason | false {
	const fine = fineSkillFor(seeker, post)
	if (fine) return { code: 'fine-skill', skill: fine }
	const skill = skillFor(seeker, post)
	return skill !== undefined && { code: 'skill', skill }
}

/** What someone cannot do well, and this post does not ask. */
function sparedDemands({ abilities }: Seeker, tests: Tests): Reason[] {
	return demandCodes
		.filter((code) => code !== 'night' && ['no', 'some'].includes(abilities[code] ?? 'yes'))
		.filter((demand) => tests.some(({ code, facts }) => code === demand && facts.degree === 'none'))
		.map((demand) => ({ code: 'spared', demand }))
}

/**
 * What to ask before going: whatever is not known. A demand that nobody stated is no question for
 * someone who can meet it anyway.
 */
export function checksFor({ abilities }: Seeker, tests: Tests): FitCode[] {
	const able = (code: FitCode) => code in abilities && abilities[code as DemandCode] === 'yes'
	return tests
		.filter(({ code, result }) => result === 'unknown' && !able(code))
		.map(({ code }) => code)
}
