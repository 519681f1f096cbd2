import type { Prisma, Refusal } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type RefusalState,
	type RefusalVerb,
	refusalMachine,
} from '#app/domain/refusals/refusal-machine.ts'

export type RefusalChanges = Prisma.RefusalUncheckedUpdateManyInput
export type RefusalMoved<Reason extends string = never> = Moved<RefusalState, Reason>

export const refusalTrack: Track<Refusal, RefusalState, RefusalVerb, RefusalChanges> = {
	machine: refusalMachine,
	find: (db, id) => db.refusal.findUnique({ where: { id } }),
	update: (db, was, data) => db.refusal.updateMany({ where: was, data }),
	addEvent: (db, refusalId, event) => db.refusalEvent.create({ data: { ...event, refusalId } }),
}
