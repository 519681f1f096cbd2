import type { Offer, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import { type OfferState, type OfferVerb, offerMachine } from '#app/domain/offers/offer-machine.ts'

export type OfferChanges = Prisma.OfferUncheckedUpdateManyInput
export type OfferMoved<Reason extends string = never> = Moved<OfferState, Reason>

export const offerTrack: Track<Offer, OfferState, OfferVerb, OfferChanges> = {
	machine: offerMachine,
	find: (db, id) => db.offer.findUnique({ where: { id } }),
	update: (db, was, data) => db.offer.updateMany({ where: was, data }),
	addEvent: (db, offerId, event) => db.offerEvent.create({ data: { ...event, offerId } }),
}
