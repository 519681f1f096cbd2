import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Room, roomAt } from '#app/adapters/offers/room.server.ts'
import { suitabilityToday } from '#app/adapters/offers/suitability.server.ts'
import { type BriefPost, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { SuitabilityRecord } from '#app/domain/offers/suitability.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type OfferToMake = {
	person: { id: string; name: string; whole: true } | null
	residence: string
	post: (BriefPost & { verified: boolean; room: Room }) | null
	/** Null until both are chosen, and for someone who has not registered. */
	record: SuitabilityRecord | null
}

/** What a worker looks at before introducing someone to a post. */
export async function offerToMake(
	{ actor, today, read }: Ctx<Staff>,
	chosen: { person: string | null; post: string | null },
): Promise<OfferToMake> {
	const places = await gazetteer()
	return read(async (db) => {
		const person = await personOf(db, actor, chosen.person)
		const row = await postOf(db, chosen.post)
		const record = person && row ? await suitabilityToday(db, person.id, row, today) : null
		return {
			person: person && { id: person.id, name: person.name, whole: true },
			residence: person ? places.fullName(person.residenceCode) : '',
			post: row && {
				...briefPost(row, places),
				verified: row.employer.standing === 'verified',
				room: await roomAt(db, row, today),
			},
			record,
		}
	})
}

async function personOf(db: Db, actor: Staff, id: string | null) {
	if (!isUuid(id)) return null
	const person = await db.person.findUnique({ where: { id } })
	return person && may(actor, 'offer.make', { divisions: [person.residenceCode] }) ? person : null
}

async function postOf(db: Db, id: string | null) {
	if (!isUuid(id)) return null
	return db.post.findFirst({ where: { id, state: 'published' }, include: { employer: true } })
}
