import type { Placement, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type PlacementState,
	type PlacementVerb,
	placementMachine,
} from '#app/domain/placements/placement-machine.ts'

export type PlacementChanges = Prisma.PlacementUncheckedUpdateManyInput
export type PlacementMoved<Reason extends string = never> = Moved<PlacementState, Reason>

export const placementTrack: Track<Placement, PlacementState, PlacementVerb, PlacementChanges> = {
	machine: placementMachine,
	find: (db, id) => db.placement.findUnique({ where: { id } }),
	update: (db, was, data) => db.placement.updateMany({ where: was, data }),
	addEvent: (db, placementId, event) =>
		db.placementEvent.create({ data: { ...event, placementId } }),
}
