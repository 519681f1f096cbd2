import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { offerTrack } from '#app/commands/offers/offer-track.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type RefusalMoved, refusalTrack } from './refusal-track.server.ts'

/** The person does not agree with what was found; while that is looked at, the refusal does not count. */
export function objectToRefusal(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	words: string,
): Promise<RefusalMoved<'too-late'>> {
	const asked = { verb: 'object', may: 'refusal.object', side: 'person' } as const
	return makeMove(ctx, refusalTrack, id, asked, async (refusal, tx) => {
		const last = isoDayOrNull(refusal.dueOn)
		if (last !== null && last < ctx.today) return { refused: 'too-late' as const }
		await lockRowOf(tx.db, refusal.personId)
		const { personDivision: division, offerId } = refusal
		return {
			changes: await newClock(tx.db, { refusal: 'contested', division, today: ctx.today }),
			said: { words: sealSaid('refusal_event', id, words) },
			after: async () => {
				const offer = await offerTrack.find(tx.db, offerId)
				if (!offer) throw new Error('the offer of a refusal is gone')
				await notifyStaff(tx, 'caseworker', division, {
					template: 'refusal-contested',
					params: await factsOf(tx, offer),
					link: `/refusals/${id}`,
				})
			},
		}
	})
}
