import type { Ctx } from '#app/adapters/context.ts'
import { planFor } from '#app/adapters/job-reports/plan-for.server.ts'
import { sealFigures } from '#app/adapters/job-reports/sealed-report.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Figures } from '#app/domain/job-reports/job-report-forms.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

/** A caseworker has seen that the job is real, and writes down the family's figures; the plan follows from them. */
export function confirmReport(
	ctx: Ctx<Staff>,
	id: string,
	figures: Figures,
): Promise<JobReportMoved<'standard-unknown' | 'not-on-dibao'>> {
	const asked = { verb: 'confirm', may: 'job-report.confirm', side: 'person' } as const
	return makeMove(ctx, jobReportTrack, id, asked, async ({ personId, personDivision }, tx) => {
		await lockRowOf(tx.db, personId)
		if (figures.benefit <= 0) return { refused: 'not-on-dibao' as const }
		const plan = await planFor(tx.db, personDivision, figures, ctx.today)
		if ('refused' in plan) return plan
		return {
			changes: { figuresCipher: sealFigures(id, figures), confirmedBy: ctx.actor.accountId },
		}
	})
}
