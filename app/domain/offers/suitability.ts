import { type FitCode, type FitTest, fitTests, type MatchPost } from '#app/domain/matching/fit.ts'
import { blocksPublication, type Finding } from '#app/domain/posts/finding.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'

export const suitabilities = ['suitable', 'unsuitable', 'undetermined'] as const
export type Suitability = (typeof suitabilities)[number]

export const suitabilityCodes = [
	'pay',
	'legal-hours',
	'lawful',
	'employer',
	'contract',
	'insurance',
	'commute',
] as const
export type SuitabilityCode = FitCode | (typeof suitabilityCodes)[number]
export type SuitabilityTest = Omit<FitTest, 'code'> & { code: SuitabilityCode }

export type SuitabilityRecord = { suitability: Suitability; tests: SuitabilityTest[] }

type Post = PostFacts & MatchPost
type Behind = {
	today: string
	findings: readonly Finding[]
	employerVerified: boolean
	maxCommuteMin: number
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
		employerTest(behind.employerVerified),
		statedTest('contract', post.contract !== 'unstated'),
		statedTest('insurance', post.insurance.length > 0),
		commuteTest(fit, post, seeker, behind),
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

/** Labour law: eight hours a day, forty-four a week. */
function legalHoursTest({ hoursPerDay, daysPerWeek }: Post): SuitabilityTest {
	if (hoursPerDay === null) return outcome('legal-hours', 'unknown')
	const week = hoursPerDay * (daysPerWeek ?? 5)
	return outcome('legal-hours', hoursPerDay <= 8 && week <= 44 ? 'pass' : 'fail', {
		hoursPerDay,
		week,
	})
}

function lawfulTest(findings: readonly Finding[]): SuitabilityTest {
	const unlawful = findings.filter(({ code }) => !code.startsWith('pay-'))
	return outcome('lawful', blocksPublication(unlawful) ? 'fail' : 'pass')
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
