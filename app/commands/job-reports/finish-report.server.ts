import type { Ctx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

/** The exit period is over; what the family is from now on, a person settles the same day. */
export function finishReport(ctx: Ctx<System>, id: string): Promise<JobReportMoved> {
	const asked = { verb: 'finish', may: 'job-report.see', side: 'person' } as const
	return makeMove(ctx, jobReportTrack, id, asked, async ({ personId, personDivision }, tx) => ({
		after: async () => {
			const names = await shownNames(tx.db, [personId])
			await notifyStaff(tx, 'caseworker', personDivision, {
				template: 'exit-over',
				params: { person: maskName(names(personId).name) },
				link: `/job-reports/${id}`,
			})
		},
	}))
}
