import type { ClassView } from '#app/domain/training/course-list.ts'
import type { CourseState, CourseVerb } from '#app/domain/training/course-machine.ts'
import type { CourseTrait } from '#app/domain/training/course-search.ts'
import type { EnrolmentState } from '#app/domain/training/enrolment-machine.ts'
import type { CourseReason } from '#app/domain/training/reasons.ts'
import type { RunState } from '#app/domain/training/run-machine.ts'
import type { CourseLevel } from '#app/domain/training/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { clockText, countText, shortDayText, weekdayText } from './dates.ts'
import { certificateWords, occupationWords } from './seekers.ts'

type Words<Word extends string> = Record<Word, () => string>

export const levelWords: Words<CourseLevel> = {
	none: m.course_level_none,
	L5: m.course_level_l5,
	L4: m.course_level_l4,
	L3: m.course_level_l3,
	L2: m.course_level_l2,
	L1: m.course_level_l1,
}

export const courseStateWords: Words<CourseState> = {
	draft: m.course_state_draft,
	published: m.course_state_published,
	closed: m.course_state_closed,
}

export const courseVerbWords: Words<CourseVerb> = {
	publish: m.course_verb_publish,
	close: m.course_verb_close,
}

export const runStateWords: Words<RunState> = {
	open: m.run_state_open,
	finished: m.run_state_finished,
	'called-off': m.run_state_called_off,
}

export const courseTraitWords: Words<CourseTrait> = {
	places: m.course_trait_places,
	free: m.course_trait_free,
	certificate: m.course_trait_certificate,
	allowance: m.course_trait_allowance,
}

export const classViewWords: Words<ClassView> = {
	ahead: m.class_view_ahead,
	running: m.class_view_running,
	over: m.class_view_over,
}

/** As staff read it. */
export const enrolmentStateWords: Words<EnrolmentState> = {
	enrolled: m.enrolment_enrolled,
	waiting: m.enrolment_waiting,
	withdrawn: m.enrolment_withdrawn,
	'called-off': m.enrolment_called_off,
	completed: m.enrolment_completed,
	'not-completed': m.enrolment_not_completed,
}

/** As the person reads it. */
export const myEnrolmentWords: Words<EnrolmentState> = {
	enrolled: m.my_course_enrolled,
	waiting: m.my_course_waiting,
	withdrawn: m.my_course_withdrawn,
	'called-off': m.my_course_called_off,
	completed: m.my_course_completed,
	'not-completed': m.my_course_not_completed,
}

export const feeText = (fen: number): string =>
	fen === 0 ? m.course_free() : m.course_fee_yuan({ yuan: countText(fen / 100) })

type Times = { startsAt: Date; endsAt: Date; sessions: readonly { startsAt: Date; endsAt: Date }[] }

/** When a run is held, in a line: from when to when, how many times, at what hours. */
export function runTimesText({ startsAt, endsAt, sessions }: Times): string {
	const [first] = sessions
	const hours = first ? `${clockText(first.startsAt)}–${clockText(first.endsAt)}` : ''
	return sessions.length === 1
		? `${weekdayText(startsAt)} ${hours}`
		: m.run_times({
				from: shortDayText(startsAt),
				until: shortDayText(endsAt),
				count: sessions.length,
				hours,
			})
}

export const roomText = ({ left, waiting }: { left: number; waiting: number }): string =>
	left > 0
		? m.run_places_left({ count: left })
		: waiting > 0
			? m.run_full_waiting({ count: waiting })
			: m.run_full()

/** Why a course would help, in a sentence. */
export function courseReasonText(reason: CourseReason): string {
	switch (reason.code) {
		case 'posts-ask':
			return m.course_reason_posts_ask({
				count: reason.count,
				km: reason.km,
				certificate: certificateWords[reason.certificate](),
			})
		case 'posts-of-work':
			return m.course_reason_posts({
				count: reason.count,
				km: reason.km,
				work: occupationWords[reason.occupation](),
			})
		default:
			return m.course_reason_wanted({ work: occupationWords[reason.occupation]() })
	}
}
