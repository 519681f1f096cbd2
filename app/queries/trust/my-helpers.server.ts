import type { Ctx } from '#app/adapters/context.ts'
import { open } from '#app/adapters/crypto/sealed.server.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { helpersOf } from '#app/adapters/people/helpers.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { type TrustArea, trustAreasIn } from '#app/domain/access/trust-areas.ts'
import { maskPhone } from '#app/domain/identity/mask.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Relation, relations } from '#app/domain/seekers/words.ts'

/** Someone who acts for the person, or was asked to. */
export type MyHelper = {
	id: string
	/** Null where they registered the person and were not asked by them. */
	name: string | null
	phone: string | null
	relation: Relation
	/** Null: everything. */
	areas: TrustArea[] | null
	lastDay: string | null
	waits: boolean
}

/** Who may act for the person now, and who was asked and has not answered. */
export async function myHelpers(ctx: Ctx<Recipient>): Promise<MyHelper[]> {
	const { personId } = ctx.actor
	if (personId === null) return []
	return ctx.read(async (db) => {
		const helpers = await helpersOf(db, personId, ctx.today)
		const invitations = await db.helperInvitation.findMany({
			where: { personId, state: { in: ['open', 'accepted'] } },
			orderBy: { createdAt: 'asc' },
		})
		const named = (accessId: string) => invitations.find((each) => each.accessId === accessId)
		const phoneOf = (id: string, cipher: string) =>
			maskPhone(open(`helper_invitation.phone:${id}`, cipher))
		return [
			...helpers.map((helper) => {
				const asked = named(helper.id)
				return {
					...helper,
					name: asked?.name ?? null,
					phone: asked ? phoneOf(asked.id, asked.phoneCipher) : null,
					waits: false,
				}
			}),
			...invitations
				.filter(({ state }) => state === 'open')
				.map(({ id, name, relation, phoneCipher, areas, lastDay }) => ({
					id,
					name,
					phone: phoneOf(id, phoneCipher),
					relation: oneOf(relations, relation),
					areas: trustAreasIn(areas),
					lastDay: isoDay(lastDay),
					waits: true,
				})),
		]
	})
}
