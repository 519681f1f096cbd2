import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDay } from '#app/adapters/db/days.ts'
import { notifyPerson, notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import type { System } from '#app/domain/access/actor.ts'

type Outcome = { refused: 'already-changed' } | { id: string }

/** A day has come on which someone asks how the job goes: the caseworkers and the person hear of it, once. */
export function remindOfCheck(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const due = {
			placementId: id,
			doneAt: null,
			remindedAt: null,
			dueOn: { lte: dateOf(ctx.today) },
		}
		const check = await tx.db.placementCheck.findFirst({ where: due, orderBy: { day: 'desc' } })
		const { count } = await tx.db.placementCheck.updateMany({
			where: due,
			data: { remindedAt: ctx.now },
		})
		if (!check || count === 0) return { refused: 'already-changed' }
		const placement = await tx.db.placement.findUniqueOrThrow({ where: { id } })
		const { personDivision: division, personId } = placement
		const facts = await factsOf(tx, placement)
		await notifyStaff(tx, 'caseworker', division, {
			template: 'check-due',
			params: { ...facts, dueOn: isoDay(check.dueOn) },
			link: `/placements/${id}`,
		})
		const { post } = facts
		await notifyPerson(tx, personId, { template: 'work-check', params: { post }, link: '/me/work' })
		tx.record({ action: 'placement.remind', subject: ['placement', id], division })
		return { id }
	})
}
