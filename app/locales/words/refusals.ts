import type { CaseState, CaseVerb, Outcome } from '#app/domain/cases/case-machine.ts'
import type { NoticeKind } from '#app/domain/notices/notice.ts'
import type { Blocker } from '#app/domain/refusals/countable.ts'
import type { Anew } from '#app/domain/refusals/counter.ts'
import type { RefusalWait } from '#app/domain/refusals/refusal-list.ts'
import type { RefusalState, RefusalVerb, Verdict } from '#app/domain/refusals/refusal-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from './dates.ts'

export const yuanText = (fen: number): string => m.parameter_yuan({ amount: countText(fen / 100) })

/** As staff read it. */
export const refusalStateWords: Record<RefusalState, () => string> = {
	'set-aside': m.refusal_state_set_aside,
	'to-decide': m.refusal_state_to_decide,
	justified: m.refusal_state_justified,
	unjustified: m.refusal_state_unjustified,
	undecided: m.refusal_state_undecided,
	contested: m.refusal_state_contested,
}

/** As the person reads it, in plain and calm words. */
export const myRefusalWords: Record<RefusalState, () => string> = {
	'set-aside': m.my_refusal_set_aside,
	'to-decide': m.my_refusal_to_decide,
	justified: m.my_refusal_justified,
	unjustified: m.my_refusal_unjustified,
	undecided: m.my_refusal_undecided,
	contested: m.my_refusal_contested,
}

export const anewWords: Record<Anew['why'], () => string> = {
	accepted: m.anew_accepted,
	started: m.anew_started,
	trained: m.anew_trained,
	'case-ended': m.anew_case_ended,
	'left-dibao': m.anew_left_dibao,
	window: m.anew_window,
}

export const refusalWaitWords: Record<RefusalWait, () => string> = {
	waiting: m.refusal_wait_waiting,
	overdue: m.refusal_wait_overdue,
}

export const blockerWords: Record<Blocker, () => string> = {
	'not-formal': m.blocker_not_formal,
	'not-delivered': m.blocker_not_delivered,
	'no-proof': m.blocker_no_proof,
	'not-suitable': m.blocker_not_suitable,
	'no-reason-taken': m.blocker_no_reason,
	late: m.blocker_late,
	'too-many-introduced': m.blocker_too_many,
	'not-dibao': m.blocker_not_dibao,
	'no-capacity': m.blocker_no_capacity,
	constrained: m.blocker_constrained,
	'not-unemployed': m.blocker_not_unemployed,
	'awaits-care': m.blocker_awaits_care,
	'case-open': m.blocker_case_open,
}

export const verdictOfRefusalWords: Record<Verdict, () => string> = {
	justified: m.finding_justified,
	unjustified: m.finding_unjustified,
	undecided: m.finding_undecided,
}

export const refusalMoveWords: Record<RefusalVerb, () => string> = {
	record: m.refusal_move_record,
	'set-aside': m.refusal_move_set_aside,
	'find-justified': m.refusal_move_justified,
	'find-unjustified': m.refusal_move_unjustified,
	'leave-undecided': m.refusal_move_undecided,
	object: m.refusal_move_object,
	uphold: m.refusal_move_uphold,
	overturn: m.refusal_move_overturn,
}

export const caseStateWords: Record<CaseState, () => string> = {
	opened: m.case_state_opened,
	noticed: m.case_state_noticed,
	hearing: m.case_state_hearing,
	stated: m.case_state_stated,
	unstated: m.case_state_unstated,
	'hearing-asked': m.case_state_hearing_asked,
	'hearing-set': m.case_state_hearing_set,
	heard: m.case_state_heard,
	decided: m.case_state_decided,
	served: m.case_state_served,
	appealed: m.case_state_appealed,
	'in-force': m.case_state_in_force,
	restored: m.case_state_restored,
	varied: m.case_state_varied,
	overturned: m.case_state_overturned,
	dropped: m.case_state_dropped,
}

export const myCaseWords: Record<CaseState, () => string> = {
	opened: m.my_case_opened,
	noticed: m.my_case_noticed,
	hearing: m.my_case_hearing,
	stated: m.my_case_stated,
	unstated: m.my_case_unstated,
	'hearing-asked': m.my_case_hearing_asked,
	'hearing-set': m.my_case_hearing_set,
	heard: m.my_case_heard,
	decided: m.my_case_decided,
	served: m.my_case_served,
	appealed: m.my_case_appealed,
	'in-force': m.my_case_in_force,
	restored: m.my_case_restored,
	varied: m.my_case_varied,
	overturned: m.my_case_overturned,
	dropped: m.my_case_dropped,
}

export const caseMoveWords: Record<CaseVerb, () => string> = {
	open: m.case_move_open,
	notify: m.case_move_notify,
	receive: m.case_move_receive,
	state: m.case_move_state,
	'wait-out': m.case_move_wait_out,
	'ask-hearing': m.case_move_ask_hearing,
	'set-hearing': m.case_move_set_hearing,
	'hold-hearing': m.case_move_hold_hearing,
	'give-up-hearing': m.case_move_give_up_hearing,
	decide: m.case_move_decide,
	'receive-decision': m.case_move_receive_decision,
	appeal: m.case_move_appeal,
	uphold: m.case_move_uphold,
	vary: m.case_move_vary,
	overturn: m.case_move_overturn,
	settle: m.case_move_settle,
	restore: m.case_move_restore,
	drop: m.case_move_drop,
}

export const outcomeWords: Record<Outcome, () => string> = {
	'no-action': m.outcome_no_action,
	warning: m.outcome_warning,
	reduce: m.outcome_reduce,
	stop: m.outcome_stop,
}

export const noticeKindWords: Record<NoticeKind, () => string> = {
	refusal: m.notice_refusal,
	warning: m.notice_warning,
	case: m.notice_case,
	hearing: m.notice_hearing,
	decision: m.notice_decision,
	review: m.notice_review,
}
