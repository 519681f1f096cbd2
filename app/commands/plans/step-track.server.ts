import type { PlanStep, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import { type StepState, type StepVerb, stepMachine } from '#app/domain/plans/step-machine.ts'

type StepChanges = Prisma.PlanStepUncheckedUpdateManyInput
export type StepMoved = Moved<StepState>

export const stepTrack: Track<PlanStep, StepState, StepVerb, StepChanges> = {
	machine: stepMachine,
	find: (db, id) => db.planStep.findUnique({ where: { id } }),
	update: (db, was, data) => db.planStep.updateMany({ where: was, data }),
	addEvent: (db, stepId, event) => db.planStepEvent.create({ data: { ...event, stepId } }),
}
