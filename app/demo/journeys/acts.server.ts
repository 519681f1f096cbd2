import type { Ctx } from '#app/adapters/context.ts'
import { apply } from '#app/commands/applications/apply.server.ts'
import { hireApplicant } from '#app/commands/applications/hire-applicant.server.ts'
import { inviteApplicant } from '#app/commands/applications/invite-applicant.server.ts'
import { receiveApplication } from '#app/commands/applications/receive-application.server.ts'
import { rejectApplication } from '#app/commands/applications/reject-application.server.ts'
import { withdrawApplication } from '#app/commands/applications/withdraw-application.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { confirmOffer } from '#app/commands/offers/confirm-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { deliverOffer } from '#app/commands/offers/deliver-offer.server.ts'
import { draftOffer } from '#app/commands/offers/draft-offer.server.ts'
import { failDelivery } from '#app/commands/offers/fail-delivery.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { lapseOffer } from '#app/commands/offers/lapse-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { checkPlacement } from '#app/commands/placements/check-placement.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import type { Bearer, Staff, System } from '#app/domain/access/actor.ts'
import type { RejectReason } from '#app/domain/applications/rejecting.ts'
import type { DeclineReason } from '#app/domain/offers/decline-reasons.ts'
import type { DeliveryWay } from '#app/domain/offers/ways.ts'
import type { CheckOutcome, LeaveReason } from '#app/domain/placements/leaving.ts'
import { addDays } from '#app/domain/time/day.ts'

/** Who can act in a story on its day, and what it is about so far. */
export type Scene = {
	/** Whoever looks after the person. */
	worker: Ctx<Staff>
	/** Whoever keeps the post. */
	officer: Ctx<Staff>
	/** Who decides a case at the county bureau, and who reviews what was decided. */
	bureau: Ctx<Staff>
	reviewer: Ctx<Staff>
	/** The person, with the paper in their hand. */
	bearer: Ctx<Bearer>
	clock: Ctx<System>
	personId: string
	postId: string
	offerId: string
	applicationId: string
	placementId: string
	refusalId: string
	caseId: string
	jobReportId: string
	claimId: string
}

export type Act = (scene: Scene) => Promise<object>

export const drafted: Act = ({ worker, personId, postId }) =>
	draftOffer(worker, { personId, postId, note: '' })

export const confirmed: Act = ({ worker, offerId }) => confirmOffer(worker, offerId)

export const introduced =
	(note = ''): Act =>
	({ worker, personId, postId }) =>
		introduce(worker, { personId, postId, note })

export const delivered =
	(how: DeliveryWay, proof: string): Act =>
	({ worker, offerId }) =>
		deliverOffer(worker, offerId, { how, on: worker.today, proof })

export const notReached =
	(reason: string): Act =>
	({ worker, offerId }) =>
		failDelivery(worker, offerId, reason)

export const accepted: Act = ({ bearer, offerId }) =>
	acceptOffer(bearer, offerId, { how: 'code', share: true })

export const declined =
	(reason: DeclineReason, words: string): Act =>
	({ bearer, offerId }) =>
		declineOffer(bearer, offerId, { how: 'code', reasons: [reason], words })

export const declinedByPhone =
	(reason: DeclineReason, words: string): Act =>
	({ worker, offerId }) =>
		declineOffer(worker, offerId, { how: 'phone', reasons: [reason], words })

export const lapsed: Act = ({ clock, offerId }) => lapseOffer(clock, offerId)

export const takenBack =
	(reason: string): Act =>
	({ worker, offerId }) =>
		withdrawOffer(worker, offerId, reason)

export const applied: Act = ({ worker, personId, postId }) =>
	apply(worker, { personId, postId, share: true, how: 'in-person' })

export const received: Act = ({ officer, applicationId }) =>
	receiveApplication(officer, applicationId)

export const invited =
	(inDays: number, place: string): Act =>
	({ officer, applicationId }) => {
		const at = new Date(`${addDays(officer.today, inDays)}T09:30:00+08:00`)
		return inviteApplicant(officer, applicationId, { at, place })
	}

export const hired =
	(inDays: number): Act =>
	({ officer, applicationId }) =>
		hireApplicant(officer, applicationId, { startsOn: addDays(officer.today, inDays) })

export const rejected =
	(reason: RejectReason): Act =>
	({ officer, applicationId }) =>
		rejectApplication(officer, applicationId, { reason, by: 'employer' })

export const steppedBack: Act = ({ worker, applicationId }) =>
	withdrawApplication(worker, applicationId)

export const started: Act = ({ worker, placementId }) =>
	startPlacement(worker, placementId, { on: worker.today })

export const checked =
	(day: number, outcome: CheckOutcome, note = ''): Act =>
	({ worker, placementId }) => {
		const works = outcome === 'working' ? true : null
		return checkPlacement(worker, placementId, {
			day,
			outcome,
			paidOnTime: works,
			insured: works,
			note,
		})
	}

export const left =
	(reason: LeaveReason): Act =>
	({ worker, placementId }) =>
		leavePlacement(worker, placementId, { reason, on: worker.today })
