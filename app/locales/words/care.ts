import type { CareState, CareVerb } from '#app/domain/care/care-machine.ts'
import { hoursOf } from '#app/domain/care/hours.ts'
import type { CareKind, Rating, SharedDuty, VisitState } from '#app/domain/care/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careWords } from './seekers.ts'

export const careKindWords: Record<CareKind, () => string> = {
	home: m.care_kind_home,
	day: m.care_kind_day,
	escort: m.care_kind_escort,
}

export const careKindAbout: Record<CareKind, () => string> = {
	home: m.care_kind_home_about,
	day: m.care_kind_day_about,
	escort: m.care_kind_escort_about,
}

/** As staff read it. */
export const careStateWords: Record<CareState, () => string> = {
	requested: m.care_state_requested,
	approved: m.care_state_approved,
	assigned: m.care_state_assigned,
	active: m.care_state_active,
	done: m.care_state_done,
	refused: m.care_state_refused,
	cancelled: m.care_state_cancelled,
}

/** As the person reads it. */
export const myCareStateWords: Record<CareState, () => string> = {
	requested: m.my_care_requested,
	approved: m.my_care_approved,
	assigned: m.my_care_assigned,
	active: m.my_care_active,
	done: m.my_care_done,
	refused: m.my_care_refused,
	cancelled: m.my_care_cancelled,
}

export const careMoveWords: Record<CareVerb, () => string> = {
	request: m.care_move_request,
	approve: m.care_move_approve,
	refuse: m.care_move_refuse,
	assign: m.care_move_assign,
	start: m.care_move_start,
	record: m.care_move_record,
	correct: m.care_move_correct,
	confirm: m.care_move_confirm,
	question: m.care_move_question,
	rate: m.care_move_rate,
	finish: m.care_move_finish,
	cancel: m.care_move_cancel,
}

export const ratingWords: Record<Rating, () => string> = {
	good: m.care_rating_good,
	fair: m.care_rating_fair,
	bad: m.care_rating_bad,
}

export const visitStateWords: Record<VisitState, () => string> = {
	recorded: m.care_visit_recorded,
	confirmed: m.care_visit_confirmed,
	questioned: m.care_visit_questioned,
}

export const dutiesText = (duties: readonly SharedDuty[]): string =>
	duties.map((duty) => careWords[duty]()).join(m.care_and())

export const hoursText = (minutes: number): string => m.care_hours({ hours: hoursOf(minutes) })
