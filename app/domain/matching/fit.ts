import { kilometresBetween, pointOf } from '#app/domain/geo.ts'
import type { PostFacts } from '#app/domain/posts/post-facts.ts'
import { type DemandCode, demandCodes, educations } from '#app/domain/posts/words.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { type Ability, bindingCare, type CareDuty } from '#app/domain/seekers/words.ts'

/** One test of a post against a person: its outcome, what it looked at, and its rule. */
export type FitTest = {
	code: FitCode
	result: 'pass' | 'fail' | 'unknown'
	rule: string
	facts: Readonly<Record<string, string | number>>
}

export const fitCodes = [
	...demandCodes,
	'age',
	'hours',
	'care',
	'distance',
	'pay-wish',
	'education',
] as const
export type FitCode = (typeof fitCodes)[number]

export type MatchPost = Pick<
	PostFacts,
	| 'kind'
	| 'placeCode'
	| 'lat'
	| 'lng'
	| 'hours'
	| 'shift'
	| 'demands'
	| 'housing'
	| 'education'
	| 'startsOn'
> & { monthMaxFen: number | null }

const rule = 'R-044'
const test = (code: FitCode, result: FitTest['result'], facts: FitTest['facts'] = {}): FitTest => ({
	code,
	result,
	rule,
	facts,
})

/** The hard filters, each with its reason: capacity, age, hours, care duties, distance, pay, schooling. */
export function fitTests(seeker: Seeker, post: MatchPost, today: string): FitTest[] {
	return [
		...demandCodes.map((code) => demandTest(code, seeker, post)),
		ageTest(seeker, post, today),
		hoursTest(seeker, post),
		careTest(seeker, post),
		distanceTest(seeker, post),
		payTest(seeker, post),
		educationTest(seeker, post),
	]
}

export const fits = (tests: readonly FitTest[]): boolean =>
	tests.every(({ result }) => result !== 'fail')

/** What someone must be able to do for a demand of that degree. */
const enough: Record<'some' | 'much', readonly Ability[]> = { some: ['yes', 'some'], much: ['yes'] }

function demandTest(code: DemandCode, { abilities }: Seeker, post: MatchPost): FitTest {
	const degree = code === 'night' ? nightDegree(post) : post.demands[code]
	if (degree === undefined) return test(code, 'unknown')
	if (degree === 'none') return test(code, 'pass', { degree })
	const ability = abilities[code]
	if (ability === undefined || ability === 'unsure') return test(code, 'unknown', { degree })
	return test(code, enough[degree].includes(ability) ? 'pass' : 'fail', { degree, ability })
}

function nightDegree({ shift, demands }: MatchPost) {
	if (shift === 'night' || shift === 'rotating') return 'much'
	return shift === 'day' ? 'none' : demands.night
}

/** nobody under sixteen; under eighteen no heights and no nights. */
function ageTest({ birthDate }: Seeker, post: MatchPost, today: string): FitTest {
	if (birthDate === null) return test('age', 'unknown')
	const age = fullYears(
		birthDate,
		post.startsOn !== null && post.startsOn > today ? post.startsOn : today,
	)
	const hazardous = nightDegree(post) === 'much' || (post.demands.heights ?? 'none') !== 'none'
	return {
		...test('age', age < 16 || (age < 18 && hazardous) ? 'fail' : 'pass', { age }),
		rule: 'R-158',
	}
}

export function fullYears(birthDate: string, day: string): number {
	const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
	return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function hoursTest({ hours }: Seeker, post: MatchPost): FitTest {
	if (hours === 'any' || post.hours === 'flexible')
		return test('hours', 'pass', { hours: post.hours })
	if (post.hours === 'unstated') return test('hours', 'unknown')
	return test('hours', post.hours === hours ? 'pass' : 'fail', { hours: post.hours, wanted: hours })
}

/** R-023; what somebody else does of it binds nobody (R-030 C), and the page says so where it made the difference. */
function careTest({ care, arranged }: Seeker, post: MatchPost): FitTest {
	const duty = binding(care)
	const result = careResult(duty, post)
	const opened = result !== 'fail' && careResult(binding(arranged), post) === 'fail'
	return {
		...test('care', result, { ...(duty && { duty }), ...(opened && { arranged: 1 }) }),
		rule: 'R-023',
	}
}

const binding = (duties: readonly CareDuty[]) => duties.find((each) => bindingCare.includes(each))

function careResult(duty: CareDuty | undefined, post: MatchPost): FitTest['result'] {
	if (!duty) return 'pass'
	if (post.kind === 'labour-export' || nightDegree(post) === 'much') return 'fail'
	return post.hours === 'unstated' ? 'unknown' : 'pass'
}

function distanceTest(seeker: Seeker, post: MatchPost): FitTest {
	const livesThere = post.housing && seeker.away === true
	const [home, work] = [pointOf(seeker), pointOf(post)]
	if (!home || !work || seeker.maxKm === null) {
		return test('distance', livesThere ? 'pass' : 'unknown')
	}
	const km = Math.round(kilometresBetween(home, work) * 10) / 10
	return test('distance', km <= seeker.maxKm || livesThere ? 'pass' : 'fail', {
		km,
		maxKm: seeker.maxKm,
	})
}

function payTest({ payFloorFen }: Seeker, { monthMaxFen }: MatchPost): FitTest {
	if (payFloorFen === null) return test('pay-wish', 'pass')
	if (monthMaxFen === null) return test('pay-wish', 'unknown')
	return test('pay-wish', monthMaxFen >= payFloorFen ? 'pass' : 'fail', {
		monthMaxFen,
		payFloorFen,
	})
}

function educationTest({ education }: Seeker, post: MatchPost): FitTest {
	if (post.education === 'none') return test('education', 'pass')
	if (education === null) return test('education', 'unknown', { asked: post.education })
	const reaches = educations.indexOf(education) >= educations.indexOf(post.education)
	return test('education', reaches ? 'pass' : 'fail', { asked: post.education, has: education })
}
