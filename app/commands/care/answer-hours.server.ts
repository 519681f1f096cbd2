import type { Ctx } from '#app/adapters/context.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { type CareMoved, careTrack } from './care-track.server.ts'
import { tellOffice } from './tell-office.server.ts'

type Answer =
	| { verb: 'confirm'; version: number }
	| { verb: 'question'; version: number; words: string }

/** The person says whether the hours that they have before their eyes are right, and if not, what is wrong. */
export function answerHours(
	ctx: Ctx<Recipient>,
	id: string,
	answer: Answer,
): Promise<CareMoved<'already-changed' | 'hours-answered'>> {
	const { verb, version } = answer
	const asked = { verb, may: 'care.confirm', side: 'person' } as const
	return makeMove(ctx, careTrack, id, asked, async (order, tx) => {
		if (order.version !== version) return { refused: 'already-changed' as const }
		const waiting = { orderId: id, state: 'recorded' }
		if ((await tx.db.careVisit.count({ where: waiting })) === 0)
			return { refused: 'hours-answered' as const }
		return {
			...(verb === 'question' && {
				said: { words: sealSaid('care_order_event', id, answer.words) },
			}),
			after: async () => {
				const state = verb === 'confirm' ? 'confirmed' : 'questioned'
				await tx.db.careVisit.updateMany({ where: waiting, data: { state } })
				if (verb === 'question') await tellOffice(tx, order, 'care-questioned')
			},
		}
	})
}
