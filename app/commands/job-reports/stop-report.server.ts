import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

/**
 * The job has ended: deduction and exit end with it, and the county sees to it that the family gets its dibao
 * again without a new application where the region allows that.
 */
export function stopReport(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ on, ground }: { on: string; ground: string },
): Promise<JobReportMoved<'date-future' | 'date-before-start'>> {
	const asked = { verb: 'stop', may: 'job-report.make', side: 'person' } as const
	return makeMove(ctx, jobReportTrack, id, asked, async (report, tx) => {
		const { personId, personDivision, startedOn } = report
		if (on > ctx.today) return { refused: 'date-future' as const }
		if (on < isoDay(startedOn)) return { refused: 'date-before-start' as const }
		return {
			said: { on, words: sealSaid('job_report_event', id, ground) },
			after: async () => {
				const names = await shownNames(tx.db, [personId])
				await notifyStaff(tx, 'caseworker', personDivision, {
					template: 'job-stopped',
					params: { person: maskName(names(personId).name) },
					link: `/job-reports/${id}`,
				})
			},
		}
	})
}
