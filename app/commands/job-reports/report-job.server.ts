import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Started } from '#app/domain/job-reports/job-report-forms.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { type Opened, openReport } from './open-report.server.ts'

/** someone has started a job, and says so; staff write down what they were told. */
export function reportJob(
	ctx: Ctx<Recipient | Staff>,
	personId: string,
	{ on, where, pay }: Started,
): Promise<Opened> {
	return ctx.write(async (tx): Promise<Opened> => {
		const person = await tx.db.person.findUnique({ where: { id: personId } })
		const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
		if (!person || !may(ctx.actor, 'job-report.make', { personId, divisions }))
			return { refused: 'not-found' }
		if (on > ctx.today) return { refused: 'date-future' }
		const work = { where, payFen: pay === undefined ? null : fenOfYuan(pay) }
		return openReport(ctx, tx, { personId, on, work, placementId: null })
	})
}
