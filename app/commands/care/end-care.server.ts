import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type CareMoved, careTrack } from './care-track.server.ts'
import { tellOffice } from './tell-office.server.ts'

/** The help is over, or is not needed any more: what it covered binds the person again. The other side hears of it. */
export function endCare(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ verb, words }: { verb: 'finish' | 'cancel'; words: string },
): Promise<CareMoved> {
	const may = ctx.actor.kind === 'staff' ? 'care.settle' : 'care.ask'
	return makeMove(ctx, careTrack, id, { verb, may, side: 'person' }, async (order, tx) => ({
		...(words !== '' && { said: { words: sealSaid('care_order_event', id, words) } }),
		after: () =>
			ctx.actor.kind === 'staff'
				? notifyPerson(tx, order.personId, {
						template: 'care-over',
						params: {},
						link: `/me/care/${id}`,
					})
				: tellOffice(tx, order, 'care-ended'),
	}))
}
