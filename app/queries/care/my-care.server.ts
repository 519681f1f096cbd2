import { registeredDuties } from '#app/adapters/care/registered-duties.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type CareVerb, careMachine, openCareStates } from '#app/domain/care/care-machine.ts'
import { type CareKind, careKinds, type SharedDuty } from '#app/domain/care/words.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type CareView, careView } from './care-view.server.ts'

export type MyCare = {
	orders: CareView[]
	/** Whom they look after, by their registration. */
	duties: SharedDuty[]
	/** What they can ask for: one of a kind at a time. */
	kinds: CareKind[]
}

const most = 20

/** The help that someone has asked for, the newest first, and what they can ask for now. */
export async function myCare({ actor: { personId }, read }: Ctx<Recipient>): Promise<MyCare> {
	if (personId === null) return { orders: [], duties: [], kinds: [] }
	return read(async (db) => {
		const rows = await db.careOrder.findMany({
			where: { personId },
			orderBy: { createdAt: 'desc' },
			take: most,
		})
		const orders: CareView[] = []
		for (const row of rows) orders.push(await careView(db, row))
		const open = rows.filter(({ state }) => isOneOf(openCareStates, state))
		const kinds = careKinds.filter(
			(kind) => !open.some((row) => oneOf(careKinds, row.kind) === kind),
		)
		return { orders, kinds, duties: await registeredDuties(db, personId) }
	})
}

export type MyCareOrder = CareView & { verbs: CareVerb[] }

/** One of them: where it stands, the hours, and what the person can do. */
export async function myCareOrder(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyCareOrder | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.careOrder.findUnique({ where: { id } })
		if (!row || !may(actor, 'care.see', { personId: row.personId })) return null
		const view = await careView(db, row)
		return { ...view, verbs: verbsFor(careMachine, view.state, 'person') }
	})
}
