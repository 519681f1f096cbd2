import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import {
	briefRefusal,
	type RefusalView,
	refusalView,
} from '#app/adapters/refusals/refusal-view.server.ts'
import { underwayOf } from '#app/adapters/refusals/underway.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import type { Count } from '#app/domain/refusals/counter.ts'
import { type RefusalVerb, refusalMachine } from '#app/domain/refusals/refusal-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownRefusal = RefusalView & {
	person: { id: string; name: string }
	residence: string
	proof: string
	verbs: RefusalVerb[]
	row: Count
	caseId: string | null
	/** Whoever found something does not answer the objection to it. */
	decidedByYou: boolean
	overdue: boolean
	/** Documents that nobody has written down as received. */
	underway: { id: string; number: string }[]
	today: string
}

/** A refusal as caseworkers decide about it, with all that stands around it. */
export async function shownRefusal(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownRefusal | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const places = await gazetteer()
	const shown = await ctx.read(async (db): Promise<ShownRefusal | null> => {
		const row = await db.refusal.findUnique({
			where: { id },
			include: { ...briefRefusal, person: { select: { id: true, name: true } }, cases: true },
		})
		if (!row || !may(actor, 'refusal.see', { divisions: [row.personDivision] })) return null
		const view = await refusalView(db, row)
		return {
			...view,
			person: row.person,
			residence: places.fullName(row.personDivision),
			proof: row.offer.deliveryProof,
			verbs: verbsFor(refusalMachine, view.state, moverOf(actor)),
			row: await countOfPerson(db, row, today),
			caseId: row.cases[0]?.caseId ?? null,
			decidedByYou: row.decidedBy === actor.accountId,
			overdue: isOneOf(officeOwes.refusal, view.state) && view.dueOn !== null && view.dueOn < today,
			underway: await underwayOf(db, { refusalId: id }),
			today,
		}
	})
	if (shown) await noteReading(ctx, shown.person.id, 'refusal')
	return shown
}
