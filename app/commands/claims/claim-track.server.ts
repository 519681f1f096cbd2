import type { Claim, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import { type ClaimState, type ClaimVerb, claimMachine } from '#app/domain/claims/claim-machine.ts'

type Changes = Prisma.ClaimUncheckedUpdateManyInput
export type ClaimMoved<Reason extends string = never> = Moved<ClaimState, Reason>

export const claimTrack: Track<Claim, ClaimState, ClaimVerb, Changes> = {
	machine: claimMachine,
	find: (db, id) => db.claim.findUnique({ where: { id } }),
	update: (db, was, data) => db.claim.updateMany({ where: was, data }),
	addEvent: (db, claimId, event) => db.claimEvent.create({ data: { ...event, claimId } }),
}
