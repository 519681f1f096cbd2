import { handoverFor, noteOf } from '#app/adapters/caseload/handover-row.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { staffName, staffNames } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import {
	type HandoverState,
	type HandoverVerb,
	handoverMachine,
	handoverStates,
	handoverVerbs,
	sideOf,
} from '#app/domain/caseload/handover-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'

export type HandoverStep = { verb: HandoverVerb; by: string; at: Date; reason: string }
export type ShownHandover = {
	id: string
	from: string
	to: string
	state: HandoverState
	note: string
	people: { id: string; name: string }[]
	verbs: HandoverVerb[]
	steps: HandoverStep[]
}

/** A hand-over with its note, for the two whom it is about. */
export function shownHandover(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownHandover | null> {
	return read(async (db) => {
		const row = await handoverFor(db, actor, id)
		if (!row) return null
		const state = oneOf(handoverStates, row.state)
		const side = actor.accountId === row.fromId ? 'giver' : 'receiver'
		const verbs = verbsFor(handoverMachine, state, moverOf(actor))
		const nameOf = await staffNames(db, [row.fromId, row.toId])
		return {
			id: row.id,
			from: nameOf(row.fromId),
			to: nameOf(row.toId),
			state,
			note: noteOf(row),
			people: await peopleOf(db, row.id),
			verbs: verbs.filter((verb) => verb !== 'propose' && sideOf[verb] === side),
			steps: await stepsOf(db, row.id),
		}
	})
}

async function peopleOf(db: Db, handoverId: string): Promise<ShownHandover['people']> {
	const rows = await db.handoverPerson.findMany({ where: { handoverId } })
	const names = await shownNames(
		db,
		rows.map(({ personId }) => personId),
	)
	return rows.map(({ personId: id }) => ({ id, name: names(id).name }))
}

async function stepsOf(db: Db, handoverId: string): Promise<HandoverStep[]> {
	const rows = await db.handoverEvent.findMany({ where: { handoverId }, orderBy: { seq: 'asc' } })
	return Promise.all(
		rows.map(async ({ verb, actor, at, data }) => ({
			verb: oneOf(handoverVerbs, verb),
			by: await staffName(db, actor.replace('account:', '')),
			at,
			reason: reasonIn(data),
		})),
	)
}

const reasonIn = (data: unknown): string =>
	typeof data === 'object' && data !== null && 'reason' in data ? String(data.reason) : ''
