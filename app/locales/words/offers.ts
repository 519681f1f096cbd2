import type { DeclineReason } from '#app/domain/offers/decline-reasons.ts'
import type { OfferWait } from '#app/domain/offers/offer-list.ts'
import type { OfferState, OfferVerb } from '#app/domain/offers/offer-machine.ts'
import type { Suitability } from '#app/domain/offers/suitability.ts'
import type { AnswerWay, DeliveryWay } from '#app/domain/offers/ways.ts'
import { m } from '#app/locales/compiled/messages.js'

export const offerStateWords: Record<OfferState, () => string> = {
	draft: m.offer_state_draft,
	confirmed: m.offer_state_confirmed,
	sent: m.offer_state_sent,
	delivered: m.offer_state_delivered,
	undeliverable: m.offer_state_undeliverable,
	accepted: m.offer_state_accepted,
	declined: m.offer_state_declined,
	'no-answer': m.offer_state_no_answer,
	withdrawn: m.offer_state_withdrawn,
}

/** The moves of staff, as a board names them. */
export const offerVerbWords: Record<OfferVerb, () => string> = {
	draft: m.offer_new_title,
	confirm: m.offer_confirm,
	send: m.offer_send,
	deliver: m.offer_record_delivery,
	'fail-delivery': m.offer_record_failure,
	accept: m.offer_record_accept,
	decline: m.offer_record_decline,
	lapse: m.offer_state_no_answer,
	withdraw: m.offer_withdraw,
}

export const declineWords: Record<DeclineReason, () => string> = {
	illness: m.decline_illness,
	disability: m.decline_disability,
	pregnancy: m.decline_pregnancy,
	'care-duty': m.decline_care_duty,
	'in-training': m.decline_in_training,
	'other-job': m.decline_other_job,
	unsafe: m.decline_unsafe,
	'pay-too-low': m.decline_pay_too_low,
	'fee-asked': m.decline_fee_asked,
	discrimination: m.decline_discrimination,
	transport: m.decline_transport,
	'diet-or-faith': m.decline_diet_or_faith,
	violence: m.decline_violence,
	other: m.decline_other,
	'rather-not': m.decline_rather_not,
}

export const deliveryWords: Record<DeliveryWay, () => string> = {
	'in-person': m.delivery_in_person,
	phone: m.delivery_phone,
	sms: m.delivery_sms,
	online: m.delivery_online,
	letter: m.delivery_letter,
}

export const answerWords: Record<AnswerWay, () => string> = {
	online: m.answer_online,
	'in-person': m.answer_in_person,
	phone: m.answer_phone,
	code: m.answer_code,
	text: m.answer_text,
}

export const suitabilityWords: Record<Suitability, () => string> = {
	suitable: m.verdict_suitable,
	unsuitable: m.verdict_unsuitable,
	undetermined: m.verdict_undetermined,
}

export const offerWaitWords: Record<OfferWait, () => string> = {
	'to-deliver': m.offers_wait_to_deliver,
	waiting: m.offers_wait_waiting,
	overdue: m.offers_wait_overdue,
}
