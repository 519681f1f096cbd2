import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import type { System } from '#app/domain/access/actor.ts'

type Outcome = { refused: 'already-changed' } | { id: string }

/** The agreed first day has passed and nobody has said how it went: the caseworkers are asked to ask. */
export function askForStart(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const { count } = await tx.db.placement.updateMany({
			where: { id, state: 'agreed', startAskedAt: null },
			data: { startAskedAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		const placement = await tx.db.placement.findUniqueOrThrow({ where: { id } })
		const { personDivision: division, startsOn } = placement
		await notifyStaff(tx, 'caseworker', division, {
			template: 'start-due',
			params: { ...(await factsOf(tx, placement)), startsOn: isoDay(startsOn) },
			link: `/placements/${id}`,
		})
		tx.record({ action: 'placement.ask-for-start', subject: ['placement', id], division })
		return { id }
	})
}
