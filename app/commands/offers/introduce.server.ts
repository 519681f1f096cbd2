import type { Ctx } from '#app/adapters/context.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { IllegalMove } from '#app/domain/state-machine.ts'
import { type ConfirmRefusal, planConfirming } from './confirm-offer.server.ts'
import { type DraftRefusal, draftWithin, type NewOffer } from './draft-offer.server.ts'
import { offerTrack } from './offer-track.server.ts'
import { planSending, type SendRefusal } from './send-offer.server.ts'

type Refusal = DraftRefusal | ConfirmRefusal | SendRefusal | IllegalMove | 'already-changed'

/** Drafts, confirms and sends in one go, for the worker who has looked at it all on one page. */
export function introduce(
	ctx: Ctx<Staff>,
	wanted: NewOffer,
): Promise<{ refused: Refusal } | { id: string }> {
	return ctx.write(async (tx): Promise<{ refused: Refusal } | { id: string }> => {
		const draft = await draftWithin(ctx, tx, wanted)
		if ('refused' in draft) return draft
		const confirmed = await moveWithin(ctx, tx, offerTrack, draft, 'confirm', () =>
			planConfirming(ctx, tx, draft),
		)
		if ('refused' in confirmed) return confirmed
		const offer = { ...draft, state: confirmed.state, version: draft.version + 1 }
		const sent = await moveWithin(ctx, tx, offerTrack, offer, 'send', () =>
			planSending(ctx, tx, offer),
		)
		return 'refused' in sent ? sent : { id: sent.id }
	})
}
