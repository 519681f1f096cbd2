import type { Db } from '#app/adapters/context.ts'
import { demandsOf } from '#app/adapters/posts/post-row.ts'
import { pointOf } from '#app/domain/geo.ts'
import type { LeftJob } from '#app/domain/matching/lessons.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { leaveReasons } from '#app/domain/placements/leaving.ts'

/** The jobs that people have left, and why; of those who have left none there is nothing. */
export async function leftJobs(
	db: Db,
	personIds: readonly string[],
): Promise<(personId: string) => LeftJob[]> {
	const rows = await db.placement.findMany({
		where: { personId: { in: [...personIds] }, state: 'left', leaveReason: { not: null } },
		orderBy: { id: 'asc' },
		select: {
			personId: true,
			leaveReason: true,
			post: { select: { title: true, employerId: true, lat: true, lng: true, demands: true } },
		},
	})
	const jobs = new Map<string, LeftJob[]>()
	for (const { personId, leaveReason, post } of rows) {
		const job: LeftJob = {
			reason: oneOf(leaveReasons, leaveReason),
			post: post.title,
			employerId: post.employerId,
			point: pointOf(post),
			demands: demandsOf(post.demands),
		}
		jobs.set(personId, [...(jobs.get(personId) ?? []), job])
	}
	return (personId) => jobs.get(personId) ?? []
}
