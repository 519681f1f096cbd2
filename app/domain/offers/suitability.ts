import { type FitCode, type FitTest, fitTests, type MatchPost } from '#app/domain/matching/fit.ts'
import type { TagValue } from '#app/domain/people/tags.ts'
import { blocksPublication, type Finding, needsReview } from '#app/domain/posts/finding.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { daysBetween } from '#app/domain/time/day.ts'
import { asksForNothing } from './experience.ts'

export const suitabilities = ['suitable', 'unsuitable', 'undetermined'] as const
export type Suitability = (typeof suitabilities)[number]

export const suitabilityCodes = [
	'pay',
	'legal-hours',
	'lawful',
	'discrimination',
	'employer',
	'contract',
	'insurance',
	'commute',
	'capacity',
	'skill',
	'notice',
] as const
export type SuitabilityCode = FitCode | (typeof suitabilityCodes)[number]
export type SuitabilityTest = Omit<FitTest, 'code'> & { code: SuitabilityCode }

export type SuitabilityRecord = { suitability: Suitability; tests: SuitabilityTest[] }

type Post = PostFacts & MatchPost
type Behind = {
	today: string
	findings: readonly Finding[]
	employerVerified: boolean
	/** The assessed labour capacity 劳动能力; null where nobody has assessed it. */
	capacity: TagValue<'labour_capacity'> | null
	maxCommuteMin: number
	minNoticeDays: number
	kmPerHour: number
}

/** Wishes are no part of suitability: what someone hopes for cannot make a lawful post unsuitable. */
const wishes: readonly SuitabilityCode[] = ['pay-wish', 'hours', 'distance']

/**
 * whether a post suits a person, as separate tests with their inputs, kept with the offer as
 * they stood. One unknown makes the whole undetermined, and an undetermined offer can never count
 * against anyone.
 */
export function suitabilityOf(seeker: Seeker, post: Post, behind: Behind): SuitabilityRecord {
	const fit = fitTests(seeker, post, behind.today)
	const tests: SuitabilityTest[] = [
		payTest(behind.findings),
		legalHoursTest(post),
		lawfulTest(behind.findings),
		discriminationTest(behind.findings),
		employerTest(behind.employerVerified),
		statedTest('contract', post.contract !== 'unstated'),
		statedTest('insurance', post.insurance.length > 0),
		commuteTest(fit, post, seeker, behind),
		capacityTest(behind.capacity),
		skillTest(post),
		noticeTest(post, behind),
		...fit.filter(({ code }) => !wishes.includes(code)),
	]
	return { suitability: verdict(tests), tests }
}

function verdict(tests: readonly SuitabilityTest[]): Suitability {
	if (tests.some(({ result }) => result === 'fail')) return 'unsuitable'
	return tests.some(({ result }) => result === 'unknown') ? 'undetermined' : 'suitable'
}

const outcome = (
	code: SuitabilityCode,
	result: FitTest['result'],
	facts: FitTest['facts'] = {},
): SuitabilityTest => ({ code, result, rule: 'R-044', facts })

function payTest(findings: readonly Finding[]): SuitabilityTest {
	const about = findings.find(({ code }) => code.startsWith('pay-'))
	const facts = about?.detail === undefined ? {} : { detail: about.detail }
	if (!about) return outcome('pay', 'pass')
	return outcome('pay', about.level === 'block' ? 'fail' : 'unknown', facts)
}

/** Labour law: eight hours a day, forty-four a week; a day that is too long is so whatever the week. */
function legalHoursTest({ hoursPerDay, daysPerWeek }: Post): SuitabilityTest {
	if (hoursPerDay === null) return outcome('legal-hours', 'unknown')
	if (hoursPerDay > 8) return outcome('legal-hours', 'fail', { hoursPerDay })
	if (daysPerWeek === null) return outcome('legal-hours', 'unknown', { hoursPerDay })
	const week = hoursPerDay * daysPerWeek
	return outcome('legal-hours', week <= 44 ? 'pass' : 'fail', { hoursPerDay, week })
}

const isDiscrimination = ({ rule }: Finding) => rule === 'R-153'

function lawfulTest(findings: readonly Finding[]): SuitabilityTest {
	const about = findings.filter((each) => !each.code.startsWith('pay-') && !isDiscrimination(each))
	return outcome('lawful', resultOf(about))
}

function discriminationTest(findings: readonly Finding[]): SuitabilityTest {
	return {
		...outcome('discrimination', resultOf(findings.filter(isDiscrimination))),
		rule: 'R-153',
	}
}

/** What only a person can settle is not known to the portal. */
function resultOf(findings: readonly Finding[]): FitTest['result'] {
	if (blocksPublication(findings)) return 'fail'
	return needsReview(findings) ? 'unknown' : 'pass'
}

/** who has lost the capacity to work is introduced to nothing; who was not assessed, undetermined. */
function capacityTest(capacity: Behind['capacity']): SuitabilityTest {
	const result = capacity === 'none' ? 'fail' : isAssessed(capacity) ? 'pass' : 'unknown'
	return { ...outcome('capacity', result, { capacity: capacity ?? 'unassessed' }), rule: 'R-021' }
}

const isAssessed = (capacity: Behind['capacity']) => capacity === 'full' || capacity === 'partial'

/** Within the person's skill, or learnt on the job; what else a post asks for, nobody can compare yet. */
function skillTest({ experience }: Post): SuitabilityTest {
	return outcome('skill', asksForNothing(experience) ? 'pass' : 'unknown', { experience })
}

/** Nobody has to begin tomorrow; a post without a day, or long begun, is begun as agreed. */
function noticeTest({ startsOn }: Post, { today, minNoticeDays }: Behind): SuitabilityTest {
	if (startsOn === null || startsOn < today) return outcome('notice', 'pass')
	const days = daysBetween(today, startsOn)
	return outcome('notice', days >= minNoticeDays ? 'pass' : 'fail', { days, minNoticeDays })
}

function employerTest(verified: boolean): SuitabilityTest {
	return outcome('employer', verified ? 'pass' : 'unknown')
}

function statedTest(code: 'contract' | 'insurance', stated: boolean): SuitabilityTest {
	return outcome(code, stated ? 'pass' : 'unknown')
}

/** The way there within the limit, by distance; or housing offered to someone ready to live there. */
function commuteTest(
	fit: readonly FitTest[],
	post: Post,
	seeker: Seeker,
	{ maxCommuteMin, kmPerHour }: Behind,
): SuitabilityTest {
	if (post.housing && seeker.away === true) return outcome('commute', 'pass', { housing: 1 })
	const km = fit.find(({ code }) => code === 'distance')?.facts.km
	if (typeof km !== 'number') return outcome('commute', 'unknown')
	const minutes = Math.round((km / kmPerHour) * 60)
	return outcome('commute', minutes <= maxCommuteMin ? 'pass' : 'fail', {
		km,
		minutes,
		maxCommuteMin,
	})
}
