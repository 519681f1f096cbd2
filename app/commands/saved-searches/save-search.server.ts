import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { exactConditions, reading } from '#app/adapters/saved-searches/exact-conditions.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { pointOf } from '#app/domain/geo.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import {
	asksForSomething,
	keptAddress,
	mostSavedSearches,
	type SavedSearchForm,
} from '#app/domain/saved-searches/saved-search.ts'

type Outcome =
	| { refused: 'registration-missing' | 'search-empty' | 'searches-many' }
	| { id: string }

/** Someone wants to hear of new posts that a search would find. The same search again changes how often. */
export function saveSearch(
	ctx: Ctx<Recipient>,
	wanted: SearchRequest,
	{ rhythm, byText }: SavedSearchForm,
): Promise<Outcome> {
	return ctx.write(async ({ db, record }): Promise<Outcome> => {
		const { personId } = ctx.actor
		if (personId === null) return { refused: 'registration-missing' }
		const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
		const { request, conditions } = await exactConditions(wanted, pointOf(person))
		if (!asksForSomething(request)) return { refused: 'search-empty' }

		const address = keptAddress(request)
		const own = await db.savedSearch.findMany({ where: { personId } })
		const same = own.find((each) => each.address === address)
		if (!same && own.length >= mostSavedSearches) return { refused: 'searches-many' }
		const { id } = await db.savedSearch.upsert({
			where: { personId_address: { personId, address } },
			create: {
				id: newId(),
				personId,
				address,
				conditions,
				reading: reading(),
				rhythm,
				byText: byText === 'yes',
				createdAt: ctx.now,
			},
			update: { rhythm, byText: byText === 'yes' },
		})
		const subject = ['saved_search', id] as const
		record({ action: 'saved-search.save', subject, division: person.residenceCode })
		return { id }
	})
}
