import type { Prisma, RefusalCase } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import { type CaseState, type CaseVerb, caseMachine } from '#app/domain/cases/case-machine.ts'

export type CaseChanges = Prisma.RefusalCaseUncheckedUpdateManyInput
export type CaseMoved<Reason extends string = never> = Moved<CaseState, Reason>

export const caseTrack: Track<RefusalCase, CaseState, CaseVerb, CaseChanges> = {
	machine: caseMachine,
	find: (db, id) => db.refusalCase.findUnique({ where: { id } }),
	update: (db, was, data) => db.refusalCase.updateMany({ where: was, data }),
	addEvent: (db, caseId, event) => db.caseEvent.create({ data: { ...event, caseId } }),
}
