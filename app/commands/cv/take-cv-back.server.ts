import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { endShare } from './end-share.server.ts'

type Outcome = { refused: 'not-found' } | { ended: string }

/** Nobody opens the copy any more, from this moment: it is erased. */
export function takeCvBack(ctx: Ctx<Recipient>, id: string): Promise<Outcome> {
	const { personId } = ctx.actor
	return ctx.write(async (tx): Promise<Outcome> => {
		if (!isUuid(id) || personId === null) return { refused: 'not-found' }
		if (!may(ctx.actor, 'cv.keep', { personId })) return { refused: 'not-found' }
		const ended = await endShare(ctx, tx, { id, personId })
		return ended === 0 ? { refused: 'not-found' } : { ended: id }
	})
}
