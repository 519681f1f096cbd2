import type { Application, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type ApplicationState,
	type ApplicationVerb,
	applicationMachine,
} from '#app/domain/applications/application-machine.ts'

type Changes = Prisma.ApplicationUncheckedUpdateManyInput
export type ApplicationMoved<Reason extends string = never> = Moved<ApplicationState, Reason>

export const applicationTrack: Track<Application, ApplicationState, ApplicationVerb, Changes> = {
	machine: applicationMachine,
	find: (db, id) => db.application.findUnique({ where: { id } }),
	update: (db, was, data) => db.application.updateMany({ where: was, data }),
	addEvent: (db, applicationId, event) =>
		db.applicationEvent.create({ data: { ...event, applicationId } }),
}

/** What an employer has answered, as staff of either side may write it down. */
export const recorded = <Verb extends ApplicationVerb>(verb: Verb) =>
	({ verb, may: 'application.record', side: 'either' }) as const
