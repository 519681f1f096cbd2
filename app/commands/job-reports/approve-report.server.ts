import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { planFor } from '#app/adapters/job-reports/plan-for.server.ts'
import { openFigures, sealPlan } from '#app/adapters/job-reports/sealed-report.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { exitUntil } from '#app/domain/job-reports/exit-until.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

/**
 * A named official approves the deduction and the exit, from the month after; whoever confirmed
 * the figures does not approve them. Nothing of it runs without this.
 */
export function approveReport(
	ctx: Ctx<Staff>,
	id: string,
): Promise<JobReportMoved<'standard-unknown' | 'confirmed-by-you'>> {
	const asked = { verb: 'approve', may: 'job-report.approve', side: 'person' } as const
	return makeMove(ctx, jobReportTrack, id, asked, async (confirmed, tx) => {
		const { personId, personDivision, figuresCipher, confirmedBy } = confirmed
		if (confirmedBy === ctx.actor.accountId) return { refused: 'confirmed-by-you' as const }
		const figures = openFigures(id, figuresCipher)
		if (!figures) throw new Error('a confirmed job report has no figures')
		const plan = await planFor(tx.db, personDivision, figures, ctx.today)
		if ('refused' in plan) return plan
		const until = exitUntil(plan.months)
		return {
			changes: {
				planCipher: sealPlan(id, plan),
				approvedBy: ctx.actor.accountId,
				exitUntil: until === null ? null : dateOf(until),
			},
			...(until !== null && { said: { until } }),
			after: () =>
				notifyPerson(tx, personId, {
					template: 'job-approved',
					params: {},
					link: `/me/job/${id}`,
				}),
		}
	})
}
