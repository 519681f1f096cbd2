import type { CareOrder, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import { type CareState, type CareVerb, careMachine } from '#app/domain/care/care-machine.ts'

type Changes = Prisma.CareOrderUncheckedUpdateManyInput
export type CareMoved<Reason extends string = never> = Moved<CareState, Reason>

export const careTrack: Track<CareOrder, CareState, CareVerb, Changes> = {
	machine: careMachine,
	find: (db, id) => db.careOrder.findUnique({ where: { id } }),
	update: (db, was, data) => db.careOrder.updateMany({ where: was, data }),
	addEvent: (db, orderId, event) => db.careOrderEvent.create({ data: { ...event, orderId } }),
}

export const settling = (verb: CareVerb) => ({ verb, may: 'care.settle', side: 'person' }) as const
