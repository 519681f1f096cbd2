import { kilometresBetween, type Point, pointOf } from '#app/domain/geo.ts'
import type { LeaveReason } from '#app/domain/placements/leaving.ts'
import { type DemandCode, demandCodes } from '#app/domain/posts/words.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { MatchPost } from './fit.ts'

/** A job that someone has left, as far as it teaches what to look for next. */
export type LeftJob = {
	reason: LeaveReason
	post: string
	employerId: string
	point: Point | null
	demands: MatchPost['demands']
}

/** What a left job has taught: what the next one must not be. */
export type Lesson = { post: string } & (
	| { code: 'distance'; km: number }
	| { code: 'hours' }
	| { code: 'health'; demands: DemandCode[] }
	| { code: 'employer'; employerId: string }
)

/** Why someone leaves says nothing against them; it says what did not suit. */
const lessonOf: Partial<Record<LeaveReason, (job: LeftJob, home: Point | null) => Lesson | null>> =
	{
		distance: ({ post, point }, home) =>
			home && point ? { code: 'distance', post, km: tenths(kilometresBetween(home, point)) } : null,
		'care-duty': ({ post }) => ({ code: 'hours', post }),
		health: ({ post, demands }) => {
			const heavy = demandCodes.filter((code) => demands[code] === 'much')
			return heavy.length === 0 ? null : { code: 'health', post, demands: heavy }
		},
		'pay-problem': ({ post, employerId }) => ({ code: 'employer', post, employerId }),
		'unlike-promised': ({ post, employerId }) => ({ code: 'employer', post, employerId }),
	}

const tenths = (km: number) => Math.round(km * 10) / 10

export function lessonsOf(jobs: readonly LeftJob[], seeker: Pick<Seeker, 'lat' | 'lng'>): Lesson[] {
	const home = pointOf(seeker)
	return jobs.flatMap((job) => lessonOf[job.reason]?.(job, home) ?? [])
}

type JudgedPost = MatchPost & { employerId: string }

/** Whether a post repeats what a job was left for. Matching leaves it out; whoever wants it can still apply. */
export function repeats(lesson: Lesson, seeker: Seeker, post: JudgedPost): boolean {
	switch (lesson.code) {
		case 'distance': {
			const [home, work] = [pointOf(seeker), pointOf(post)]
			if (!home || !work || (post.housing && seeker.away === true)) return false
			return kilometresBetween(home, work) >= lesson.km
		}
		case 'hours':
			return post.shift === 'night' || post.shift === 'rotating'
		case 'health':
			return lesson.demands.some((code) => post.demands[code] === 'much')
		case 'employer':
			return post.employerId === lesson.employerId
	}
}
