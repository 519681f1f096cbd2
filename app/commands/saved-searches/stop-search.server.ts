import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: 'not-found' } | { stopped: string }

/** One tap, and no message of this search comes any more; nothing of it is kept. */
export async function stopSearch(ctx: Ctx<Recipient>, id: string | undefined): Promise<Outcome> {
	const { personId } = ctx.actor
	if (!isUuid(id) || personId === null) return { refused: 'not-found' }
	return ctx.write(async ({ db, record }): Promise<Outcome> => {
		const { residenceCode } = await db.person.findUniqueOrThrow({ where: { id: personId } })
		const { count } = await db.savedSearch.deleteMany({ where: { id, personId } })
		if (count === 0) return { refused: 'not-found' }
		const subject = ['saved_search', id] as const
		record({ action: 'saved-search.stop', subject, division: residenceCode })
		return { stopped: id }
	})
}
