import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CareMoved, careTrack, settling } from './care-track.server.ts'

/** No care can be given, for a reason that the person reads as it is written. */
export function refuseCare(ctx: Ctx<Staff>, id: string, ground: string): Promise<CareMoved> {
	return makeMove(ctx, careTrack, id, settling('refuse'), async ({ personId }, tx) => ({
		said: { words: sealSaid('care_order_event', id, ground) },
		after: () =>
			notifyPerson(tx, personId, {
				template: 'care-refused',
				params: {},
				link: `/me/care/${id}`,
			}),
	}))
}
