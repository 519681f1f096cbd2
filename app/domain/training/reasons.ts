import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { Certificate } from '#app/domain/seekers/words.ts'

/** Why a course would help somebody, as facts that a page puts into a sentence each. */
export type CourseReason =
	| { code: 'posts-ask'; count: number; km: number; certificate: Certificate }
	| { code: 'posts-of-work'; count: number; km: number; occupation: Occupation }
	| { code: 'wanted'; occupation: Occupation }

/** What posts near somebody are about, and what they ask for. */
export type Demand = {
	km: number
	certificates: Partial<Record<Certificate, number>>
	occupations: Partial<Record<Occupation, number>>
}

export type OfferedCourse = { occupation: Occupation; certificate: Certificate | null }
type Learner = Pick<Seeker, 'occupations' | 'certificates'>

/**
 * The gap between what somebody has and what posts near them ask for. A course that leads to a
 * certificate they hold already closes none.
 */
export function courseReasons(
	course: OfferedCourse,
	learner: Learner,
	{ km, certificates, occupations }: Demand,
): CourseReason[] {
	const { occupation, certificate } = course
	if (certificate !== null && learner.certificates.includes(certificate)) return []
	const asking = certificate === null ? 0 : (certificates[certificate] ?? 0)
	const posts = occupations[occupation] ?? 0
	const reasons: (CourseReason | false)[] = [
		certificate !== null && asking > 0 && { code: 'posts-ask', count: asking, km, certificate },
		posts > 0 && { code: 'posts-of-work', count: posts, km, occupation },
		learner.occupations.includes(occupation) && { code: 'wanted', occupation },
	]
	return reasons.filter((reason) => reason !== false)
}

const weight: Record<CourseReason['code'], number> = {
	'posts-ask': 100,
	wanted: 60,
	'posts-of-work': 1,
}

/** How much speaks for a course: what posts ask for first, then the work somebody wants, then how much of it there is. */
export const weightOf = (reasons: readonly CourseReason[]): number =>
	reasons.reduce(
		(sum, reason) =>
			sum + weight[reason.code] + ('count' in reason ? Math.min(reason.count, 30) : 0),
		0,
	)
