import type { HelpfulRoute, Todo } from '#app/domain/seekers/todo.ts'
import { m } from '#app/locales/compiled/messages.js'
import { clockText, dayText, momentText, timeText, weekdayText } from './dates.ts'
import { courseReasonText } from './training.ts'

export type TodoWords = { title: string; text: string; action: string; to: string }

type Of<Kind extends Todo['kind']> = Extract<Todo, { kind: Kind }>

/** Each thing to do as the person reads it: what, why, and one way to do it. */
const words: { [Kind in Todo['kind']]: (todo: Of<Kind>) => TodoWords } = {
	statement: ({ id, on }) => ({
		title: m.me_statement_title(),
		text: on === null ? m.me_statement_text() : m.me_statement_by({ day: dayText(on) }),
		action: m.me_statement_action(),
		to: `/me/cases/${id}`,
	}),
	appeal: ({ id, on }) => ({
		title: m.me_appeal_title(),
		text: on === null ? m.me_appeal_text() : m.me_appeal_by({ day: dayText(on) }),
		action: m.me_appeal_action(),
		to: `/me/cases/${id}`,
	}),
	notice: ({ id }) => ({
		title: m.me_notice_title(),
		text: m.me_notice_text(),
		action: m.me_notice_action(),
		to: `/me/notices/${id}`,
	}),
	offer: (todo) => ({
		title: m.me_offer_title({ post: todo.post }),
		text: offerText(todo),
		action: m.me_offer_action(),
		to: `/me/offers/${todo.id}`,
	}),
	interview: ({ id, post, at, place }) => ({
		title: m.me_interview_title({ post }),
		text: m.me_interview_text({ time: timeText(at), place }),
		action: m.me_interview_action(),
		to: `/me/applications/${id}`,
	}),
	job: ({ post, startsOn }) => ({
		title: m.me_job_title({ post }),
		text: m.me_job_text({ day: dayText(startsOn) }),
		action: m.me_job_action(),
		to: '/me/work',
	}),
	appointment: ({ id, at, place }) => ({
		title: m.me_appointment_title({ time: `${weekdayText(at)} ${clockText(at)}` }),
		text: m.me_appointment_text({ place }),
		action: m.me_appointment_action(),
		to: `/me/guidance/${id}`,
	}),
	invited: () => ({
		title: m.me_invited_title(),
		text: m.me_invited_text(),
		action: m.me_invited_action(),
		to: '/me/helping',
	}),
	aid: () => ({
		title: m.me_aid_title(),
		text: m.me_aid_text(),
		action: m.me_aid_action(),
		to: '/aid',
	}),
	class: ({ id, course, at, place }) => ({
		title: m.me_class_title({ course }),
		text: m.me_class_text({ time: momentText(at), place }),
		action: m.me_class_action(),
		to: `/me/training/${id}`,
	}),
	course: ({ id, course, reason }) => ({
		title: m.me_course_title({ course }),
		text: courseReasonText(reason),
		action: m.me_course_action(),
		to: `/training/${id}`,
	}),
	register: () => ({
		title: m.me_register_title(),
		text: m.me_register_text(),
		action: m.registration_start(),
		to: '/me/registration',
	}),
	continue: ({ left }) => ({
		title: m.me_continue_title(),
		text: m.me_continue_text({ left }),
		action: m.registration_continue(),
		to: '/me/registration',
	}),
	paused: () => ({
		title: m.me_paused_title(),
		text: m.me_paused_text(),
		action: m.registration_resume(),
		to: '/me/registration',
	}),
	'plan-step': ({ what, on }) => ({
		title: m.me_plan_step_title({ what }),
		text: on === null ? m.me_plan_step_text() : m.me_plan_step_by({ day: dayText(on) }),
		action: m.me_plan_step_action(),
		to: '/me/plan',
	}),
	post: ({ id, post, employer }) => ({
		title: m.me_post_title({ post }),
		text: m.me_post_text({ employer }),
		action: m.me_post_action(),
		to: `/posts/${id}`,
	}),
	care: ({ count }) => ({
		title: m.me_care_title({ count }),
		text: m.me_care_text(),
		action: m.me_care_action(),
		to: '/me/care',
	}),
	'care-hours': ({ id }) => ({
		title: m.me_care_hours_title(),
		text: m.me_care_hours_text(),
		action: m.me_care_hours_action(),
		to: `/me/care/${id}`,
	}),
	guidance: () => ({
		title: m.me_guidance_title(),
		text: m.me_guidance_text(),
		action: m.me_guidance_action(),
		to: '/me/guidance',
	}),
	recommended: () => ({
		title: m.me_recommended_title(),
		text: m.me_recommended_text(),
		action: m.home_find_action(),
		to: '/me/recommended',
	}),
	help: ({ route }) => help[route](),
	messages: ({ count }) => ({
		title: m.me_messages_title({ count }),
		text: m.me_messages_text(),
		action: m.me_messages_action(),
		to: '/me/messages',
	}),
	find: () => ({
		title: m.me_find_title(),
		text: m.me_find_text(),
		action: m.home_find_action(),
		to: '/posts',
	}),
}

/** R-030 as help: what to do on a route, never what it is called. */
const help: Record<HelpfulRoute, () => TodoWords> = {
	C: () => ({
		title: m.me_help_care_title(),
		text: m.me_help_care_text(),
		action: m.me_care_action(),
		to: '/me/care',
	}),
	B: () => ({
		title: m.me_help_wider_title(),
		text: m.me_help_wider_text(),
		action: m.me_help_wider_action(),
		to: '/me/recommended',
	}),
	M: () => ({
		title: m.me_help_benefit_title(),
		text: m.me_help_benefit_text(),
		action: m.me_help_benefit_action(),
		to: '/benefit',
	}),
	K: () => ({
		title: m.me_help_work_title(),
		text: m.me_help_work_text(),
		action: m.me_help_work_action(),
		to: '/me/work',
	}),
}

/** Whoever answers late is still heard. */
function offerText({ replyBy, late }: Of<'offer'>): string {
	if (replyBy === null) return m.me_offer_text()
	return late
		? m.me_offer_late({ day: dayText(replyBy) })
		: m.me_offer_by({ day: dayText(replyBy) })
}

export function todoWords<Kind extends Todo['kind']>(todo: Of<Kind>): TodoWords {
	const wordsOf: (todo: Of<Kind>) => TodoWords = words[todo.kind as Kind]
	return wordsOf(todo)
}
