import type { HandoverState, HandoverVerb } from '#app/domain/caseload/handover-machine.ts'
import type { TogetherAct } from '#app/domain/caseload/together-forms.ts'
import type { NoteKind } from '#app/domain/people/notes.ts'
import type { OfferGap, PersonWait } from '#app/domain/people/person-list.ts'
import { m } from '#app/locales/compiled/messages.js'

export const handoverStateWords: Record<HandoverState, () => string> = {
	proposed: m.handover_proposed,
	accepted: m.handover_accepted,
	returned: m.handover_returned,
	withdrawn: m.handover_withdrawn,
}
export const handoverVerbWords: Record<HandoverVerb, () => string> = {
	propose: m.handover_propose,
	accept: m.handover_accept,
	return: m.handover_return,
	withdraw: m.handover_withdraw,
}
export const togetherWords: Record<TogetherAct, () => string> = {
	assign: m.together_assign,
	'hand-over': m.together_hand_over,
	note: m.together_note,
	message: m.together_message,
}
export const togetherDoneWords: Record<TogetherAct, (facts: { count: number }) => string> = {
	assign: m.together_done_assign,
	'hand-over': m.together_done_hand_over,
	note: m.together_done_note,
	message: m.together_done_message,
}
export const noteKindWords: Record<NoteKind, () => string> = {
	visit: m.note_visit,
	call: m.note_call,
	office: m.note_office,
	other: m.note_other,
}
export const personWaitWords: Record<PersonWait, () => string> = {
	'service-late': m.person_wait_service_late,
	'service-soon': m.person_wait_service_soon,
	'no-answer': m.person_wait_no_answer,
	started: m.person_wait_started,
	'check-due': m.person_wait_check_due,
	left: m.person_wait_left,
}
export const offerGapWords: Record<OfferGap, () => string> = {
	'30': m.offer_gap_30,
	'60': m.offer_gap_60,
	'90': m.offer_gap_90,
	never: m.offer_gap_never,
}
