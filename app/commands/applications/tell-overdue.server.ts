import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson, notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { openApplicationStates } from '#app/domain/applications/application-machine.ts'

type Outcome = { refused: 'already-changed' } | { id: string }

/** The employer's time to answer is over: the officers of the post and the person learn of it, once. */
export function tellOverdue(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const { count } = await tx.db.application.updateMany({
			where: { id, overdueToldAt: null, state: { in: [...openApplicationStates] } },
			data: { overdueToldAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		const application = await tx.db.application.findUniqueOrThrow({ where: { id } })
		const params = await factsOf(tx, application)
		await notifyStaff(tx, 'officer', application.postDivision, {
			template: 'application-overdue',
			params,
			link: `/applications/${id}`,
		})
		await notifyPerson(tx, application.personId, {
			template: 'application-waiting',
			params: { post: params.post },
			link: `/me/applications/${id}`,
		})
		const { personDivision: division } = application
		tx.record({ action: 'application.overdue', subject: ['application', id], division })
		return { id }
	})
}
