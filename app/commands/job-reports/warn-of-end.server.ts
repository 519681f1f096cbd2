import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { addDays } from '#app/domain/time/day.ts'

type Outcome = { refused: 'already-changed' | 'too-early' } | { id: string }

/** the person hears before the payments of the exit end, once. */
export function warnOfEnd(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const report = await tx.db.jobReport.findUniqueOrThrow({ where: { id } })
		const { exitUntil, personId, personDivision: division } = report
		const policy = await readPolicy(tx.db, division, ctx.today)
		if (exitUntil === null || addDays(ctx.today, policy('exit.warn_days')) < isoDay(exitUntil))
			return { refused: 'too-early' }
		const { count } = await tx.db.jobReport.updateMany({
			where: { id, state: 'running', warnedAt: null },
			data: { warnedAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		await notifyPerson(tx, personId, {
			template: 'exit-ends',
			params: { day: isoDay(exitUntil) },
			link: `/me/job/${id}`,
		})
		tx.record({ action: 'job-report.warn', subject: ['job-report', id], division })
		return { id }
	})
}
