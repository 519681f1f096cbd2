import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { isOneOf } from '#app/domain/one-of.ts'

type Outcome = { refused: 'not-yet' | 'already-changed' } | { id: string }

/** Reminds the person, once and in good time, that an answer is hoped for. */
export function remindOfOffer(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const offer = await tx.db.offer.findUniqueOrThrow({ where: { id } })
		const { personId, personDivision, replyBy, state } = offer
		if (replyBy === null || !isOneOf(['sent', 'delivered'], state))
			return { refused: 'already-changed' }
		const policy = await readPolicy(tx.db, personDivision, ctx.today)
		const soon = deadline(ctx.today, policy('offer.remind_workdays')).day
		if (isoDay(replyBy) > soon) return { refused: 'not-yet' }

		const { count } = await tx.db.offer.updateMany({
			where: { id, state, remindedAt: null },
			data: { remindedAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		const { post } = await factsOf(tx, offer)
		await notifyPerson(tx, personId, {
			template: 'offer-reminder',
			params: { post, replyBy: isoDay(replyBy) },
			link: `/me/offers/${id}`,
		})
		tx.record({ action: 'offer.remind', subject: ['offer', id], division: personDivision })
		return { id }
	})
}
