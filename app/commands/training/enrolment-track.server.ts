import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import type { Enrolment, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type EnrolmentState,
	type EnrolmentVerb,
	enrolmentMachine,
} from '#app/domain/training/enrolment-machine.ts'

export type EnrolmentChanges = Prisma.EnrolmentUncheckedUpdateManyInput
export type EnrolmentMoved<Reason extends string = never> = Moved<EnrolmentState, Reason>

export const enrolmentTrack: Track<Enrolment, EnrolmentState, EnrolmentVerb, EnrolmentChanges> = {
	machine: enrolmentMachine,
	find: (db, id) => db.enrolment.findUnique({ where: { id } }),
	update: (db, was, data) => db.enrolment.updateMany({ where: was, data }),
	addEvent: (db, enrolmentId, event) =>
		db.enrolmentEvent.create({ data: { ...event, enrolmentId } }),
}

/** What the database refuses to hold twice, as a refusal; anything else is thrown on. */
export function whyNotEnrolled(error: unknown): { refused: 'enrolled-already' } {
	if (constraintOf(error) === 'enrolment_once_a_run') return { refused: 'enrolled-already' }
	throw error
}
