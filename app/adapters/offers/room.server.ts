import type { Db } from '#app/adapters/context.ts'
import type { Post } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import {
	freePlaces,
	type NoMoreIntroductions,
	whyNoIntroduction,
} from '#app/domain/offers/places.ts'

/** How many introductions a post has and may have, and why there are no more of them. */
export type Room = {
	introduced: number
	free: number
	most: number
	why: NoMoreIntroductions | null
}

export async function roomAt(
	db: Db,
	{ id, ownerCode, headcount }: Pick<Post, 'id' | 'ownerCode' | 'headcount'>,
	today: string,
): Promise<Room> {
	const [counted] = await db.$queryRaw<
		{ taken: number; introduced: number }[]
	>`SELECT places_taken(${id}::uuid) AS taken, introductions_open(${id}::uuid) AS introduced`
	const { taken = 0, introduced = 0 } = counted ?? {}
	const places = { headcount, taken, introduced }
	const maxPerPlace = (await readPolicy(db, ownerCode, today))('offer.max_per_place')
	return {
		introduced,
		free: freePlaces(places),
		most: Math.floor(freePlaces(places) * maxPerPlace),
		why: whyNoIntroduction(places, maxPerPlace),
	}
}
