import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { type ClaimVerb, claimMachine } from '#app/domain/claims/claim-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type ClaimView, claimView } from './claim-view.server.ts'

export type ShownClaim = ClaimView & {
	person: { id: string; name: string }
	employer: { id: string; name: string } | null
	placementId: string | null
	office: string
	verbs: ClaimVerb[]
	/** Whoever wrote it down does not decide it. */
	madeByYou: boolean
	today: string
}

/** Moves for which the right `decide` is asked. */
const weighty: Partial<Record<ClaimVerb, Permission>> = {
	approve: 'claim.decide',
	refuse: 'claim.decide',
}

/** A claim as the office works on it. */
export async function shownClaim(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownClaim | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const places = await gazetteer()
	const shown = await ctx.read(async (db): Promise<ShownClaim | null> => {
		const row = await db.claim.findUnique({
			where: { id },
			include: {
				person: { select: { id: true, name: true } },
				employer: { select: { id: true, name: true } },
			},
		})
		const subject = { divisions: [row?.personDivision ?? null] }
		if (!row || !may(actor, 'claim.see', subject)) return null
		const view = await claimView(db, row, today)
		return {
			...view,
			person: row.person,
			employer: row.employer,
			placementId: row.placementId,
			office: places.fullName(row.personDivision),
			verbs: verbsFor(claimMachine, view.state, moverOf(actor)).filter((verb) =>
				may(actor, weighty[verb] ?? 'claim.handle', subject),
			),
			madeByYou: row.createdBy === nameOf(actor),
			today,
		}
	})
	if (shown) await noteReading(ctx, shown.person.id, 'claim')
	return shown
}
