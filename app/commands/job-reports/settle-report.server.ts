import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { afterExit } from '#app/domain/job-reports/job-report-forms.ts'
import { type JobReportMoved, jobReportTrack } from './job-report-track.server.ts'

type Settling = { outcome: (typeof afterExit)[number]; ground: string }

/**
 * once the exit is over an official ends dibao and, where the family is one, writes it down as an edge
 * family 低保边缘家庭 the same day, so that medical, education and employment aid go on.
 */
export function settleReport(
	ctx: Ctx<Staff>,
	id: string,
	{ outcome, ground }: Settling,
): Promise<JobReportMoved> {
	const asked = { verb: 'settle', may: 'job-report.approve', side: 'person' } as const
	return makeMove(ctx, jobReportTrack, id, asked, async ({ personId }, tx) => ({
		said: { outcome, words: sealSaid('job_report_event', id, ground) },
		after: async () => {
			const today = dateOf(ctx.today)
			const present = await tx.db.assistanceStatus.findFirst({
				where: { personId, category: 'dibao', validTo: null },
			})
			await tx.db.assistanceStatus.updateMany({
				where: { personId, category: 'dibao', validTo: null },
				data: { validTo: today },
			})
			if (outcome === 'dibao_edge')
				await tx.db.assistanceStatus.create({
					data: {
						id: newId(ctx.now.getTime()),
						personId,
						category: 'dibao_edge',
						area: present?.area ?? 'urban',
						validFrom: today,
						source: 'decision',
						recordedBy: ctx.actor.accountId,
					},
				})
			await notifyPerson(tx, personId, {
				template: 'job-settled',
				params: {},
				link: `/me/job/${id}`,
			})
		},
	}))
}
