import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isDue, mayText, rhythms } from '#app/domain/saved-searches/saved-search.ts'

type Outcome = { refused: 'not-due' } | { id: string }

/** What a saved search has found since the last message, in one message, as often as was asked for. */
export function tellFound(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const search = await tx.db.savedSearch.findUnique({ where: { id }, include: { person: true } })
		if (!search || search.foundCount === 0) return { refused: 'not-due' }
		const { personId, person, foundCount, found, toldAt, createdAt, byText, textedAt } = search
		const rhythm = oneOf(rhythms, search.rhythm)
		if (!isDue({ rhythm, createdAt, toldAt }, ctx.now)) return { refused: 'not-due' }

		const texts = byText && mayText(textedAt, ctx.now)
		const { count } = await tx.db.savedSearch.updateMany({
			where: { id, toldAt },
			data: {
				found: [],
				foundCount: { decrement: foundCount },
				told: found,
				toldAt: ctx.now,
				...(texts && { textedAt: ctx.now }),
			},
		})
		if (count === 0) return { refused: 'not-due' }
		const link = `/me/searches/${id}`
		const message = { template: 'posts-found', params: { count: foundCount }, link } as const
		await notifyPerson(tx, personId, message, { texts })
		const subject = ['saved_search', id] as const
		tx.record({ action: 'saved-search.tell', subject, division: person.residenceCode })
		return { id }
	})
}
