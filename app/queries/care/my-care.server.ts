import { registeredDuties } from '#app/adapters/care/registered-duties.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type CareVerb, careMachine, openCareStates } from '#app/domain/care/care-machine.ts'
import { coveredOn } from '#app/domain/care/covering.ts'
import { type CareKind, careKinds, type SharedDuty } from '#app/domain/care/words.ts'
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
	return read((db) => careOf(db, personId))
}

/** The same for staff, who ask for whoever stands before them. */
export async function careOfPerson(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<(MyCare & { person: { id: string; name: string } }) | null> {
	if (!isUuid(id)) return null
	const shown = await ctx.read(async (db) => {
		const person = await db.person.findUnique({ where: { id } })
		const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
		if (!person || !may(ctx.actor, 'care.ask', { personId: id, divisions })) return null
		return { person: { id, name: person.name }, ...(await careOf(db, id)) }
	})
	if (shown) await noteReading(ctx, id, 'care')
	return shown
}

async function careOf(db: Db, personId: string): Promise<MyCare> {
	const rows = await db.careOrder.findMany({
		where: { personId },
		orderBy: { createdAt: 'desc' },
		take: most,
	})
	const orders: CareView[] = []
	for (const row of rows) orders.push(await careView(db, row))
	const open = orders.filter(({ state }) => openCareStates.includes(state))
	return {
		orders,
		kinds: careKinds.filter((kind) => !open.some((order) => order.kind === kind)),
		duties: await registeredDuties(db, personId),
	}
}

export type MyCareOrder = CareView & {
	verbs: CareVerb[]
	/** Whether it brings posts into reach today. */
	lifted: boolean
}

/** One of them: where it stands, the hours, and what the person can do. */
export async function myCareOrder(
	{ actor, today, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyCareOrder | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.careOrder.findUnique({ where: { id } })
		if (!row || !may(actor, 'care.see', { personId: row.personId })) return null
		const view = await careView(db, row)
		const verbs = verbsFor(careMachine, view.state, 'person')
		return { ...view, verbs, lifted: coveredOn([view], today).length > 0 }
	})
}
