import type { Ctx } from '#app/adapters/context.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

/** The figures have to be looked at again, or there is no such job; the reason stays beside it. */
export function turnDownReport(
	ctx: Ctx<Staff>,
	id: string,
	{ verb, ground }: { verb: 'send-back' | 'dismiss'; ground: string },
): Promise<JobReportMoved> {
	const may = verb === 'send-back' ? 'job-report.approve' : 'job-report.confirm'
	return makeMove(ctx, jobReportTrack, id, { verb, may, side: 'person' }, async () => ({
		...(verb === 'send-back' && { changes: { confirmedBy: null } }),
		said: { words: sealSaid('job_report_event', id, ground) },
	}))
}
