import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db, WriteTx } from '#app/adapters/context.ts'
import { exactConditions, reading } from '#app/adapters/saved-searches/exact-conditions.server.ts'
import { pointOf } from '#app/domain/geo.ts'
import { readSearch } from '#app/domain/posts/search-request.ts'
import { keptAddress, mostNamed, type Rhythm } from '#app/domain/saved-searches/saved-search.ts'
import { addDays } from '#app/domain/time/day.ts'

type DemoSearch = { person: string; address: string; rhythm: Rhythm; byText: boolean }

/** Searches that people of the demo want to hear about; the first has told of posts already. */
export const demoSearches: readonly DemoSearch[] = [
	{ person: '演示·王秀兰', address: 'q=保洁&division=3301', rhythm: 'daily', byText: true },
	{ person: '演示·王秀兰', address: 'q=护理&trait=meals', rhythm: 'weekly', byText: false },
]

export const countDemoSearches = (db: Db): Promise<number> =>
	db.savedSearch.count({ where: { person: { demo: true } } })

export async function addDemoSearches(
	{ db }: WriteTx,
	searches: readonly DemoSearch[],
	now: Date,
): Promise<void> {
	for (const { person: name, address, rhythm, byText } of searches) {
		const person = await db.person.findFirstOrThrow({ where: { name, demo: true } })
		const { request } = readSearch(new URLSearchParams(address))
		const exact = await exactConditions(request, pointOf(person))
		const told = await db.post.findMany({
			where: {
				demo: true,
				title: { contains: request.q },
				placeCode: { startsWith: exact.request.division },
				state: 'published',
			},
			orderBy: { publishedAt: 'desc' },
			take: mostNamed / 4,
			select: { id: true },
		})
		await db.savedSearch.create({
			data: {
				id: newId(),
				personId: person.id,
				address: keptAddress(exact.request),
				conditions: exact.conditions,
				reading: reading(),
				rhythm,
				byText,
				createdAt: new Date(addDays(now.toISOString().slice(0, 10), -9)),
				...(told.length > 0 && { told: told.map(({ id }) => id), toldAt: now }),
			},
		})
	}
}
