import type { Message, Template } from '#app/domain/notifications/templates.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careMessages } from './care-messages.ts'
import { caseloadMessages } from './caseload-messages.ts'
import { claimNews } from './claim-news.ts'
import { dayText, momentText, timeText } from './dates.ts'
import type { MessageWords, WordsOf } from './message-words.ts'
import { trainingMessages } from './training-messages.ts'

const day = (fact: string | number) => dayText(String(fact))

const moment = (fact: string | number) => momentText(new Date(fact))

/** A message without facts. */
const told = (title: () => string, text: () => string) => () => ({ title: title(), text: text() })

const words: WordsOf<Template> = {
	'offer-received': ({ post, replyBy }) => ({
		title: m.message_offer_received({ post }),
		text: m.message_offer_received_text({ day: day(replyBy) }),
	}),
	'offer-reminder': ({ post, replyBy }) => ({
		title: m.message_offer_reminder({ post }),
		text: m.message_offer_reminder_text({ day: day(replyBy) }),
	}),
	'offer-withdrawn': ({ post }) => ({
		title: m.message_offer_withdrawn({ post }),
		text: m.message_offer_withdrawn_text(),
	}),
	'application-received': ({ post }) => ({
		title: m.message_application_received({ post }),
		text: m.message_application_received_text(),
	}),
	'reply-why': told(m.msg_reply_why_title, m.msg_reply_why_text),
	'reply-accepted': told(m.msg_reply_accepted_title, m.msg_reply_accepted_text),
	'reply-declined': told(m.msg_reply_declined_title, m.msg_reply_declined_text),
	'reply-which': told(m.msg_reply_which_title, m.msg_reply_which_text),
	'reply-not-understood': told(m.msg_reply_not_understood_title, m.msg_reply_not_understood_text),
	'reply-not-possible': told(m.msg_reply_not_possible_title, m.msg_reply_not_possible_text),
	'interview-invited': ({ post, at, place }) => ({
		title: m.message_interview_invited({ post }),
		text: m.message_interview_invited_text({ time: timeText(new Date(at)), place }),
	}),
	'application-waiting': ({ post }) => ({
		title: m.message_application_waiting({ post }),
		text: m.message_application_waiting_text(),
	}),
	hired: ({ post, startsOn }) => ({
		title: m.message_hired({ post }),
		text: m.message_hired_text({ day: day(startsOn) }),
	}),
	'not-hired': ({ post }) => ({
		title: m.message_not_hired({ post }),
		text: m.message_not_hired_text(),
	}),
	'work-started': ({ post }) => ({
		title: m.message_work_started({ post }),
		text: m.message_work_started_text(),
	}),
	'work-check': ({ post }) => ({
		title: m.message_work_check({ post }),
		text: m.message_work_check_text(),
	}),
	'notice-issued': told(m.message_notice_issued, m.message_notice_issued_text),
	...trainingMessages,
	...careMessages,
	'appointment-booked': ({ at, place }) => ({
		title: m.message_appointment_booked({ time: moment(at) }),
		text: m.message_appointment_booked_text({ place }),
	}),
	'appointment-moved': ({ at, place }) => ({
		title: m.message_appointment_moved({ time: moment(at) }),
		text: m.message_appointment_booked_text({ place }),
	}),
	'appointment-reminder': ({ at, place, phone }) => ({
		title: m.message_appointment_reminder({ time: moment(at) }),
		text:
			phone === ''
				? m.message_appointment_booked_text({ place })
				: m.message_appointment_reminder_text({ place, phone }),
	}),
	'appointment-called-off': ({ at }) => ({
		title: m.message_appointment_called_off({ time: moment(at) }),
		text: m.message_appointment_called_off_text(),
	}),
	'appointment-missed': ({ at }) => ({
		title: m.message_appointment_missed(),
		text: m.message_appointment_missed_text({ time: moment(at) }),
	}),
	'plan-changed': told(m.message_plan_changed, m.message_plan_changed_text),
	...caseloadMessages,
	'posts-found': ({ count }) => ({
		title: m.message_posts_found({ count }),
		text: m.message_posts_found_text(),
	}),
	'job-approved': told(m.message_job_approved, m.message_job_approved_text),
	'job-settled': () => ({ title: m.message_job_settled(), text: m.message_job_settled_text() }),
	...claimNews,
	'exit-ends': ({ day }) => ({
		title: m.message_exit_ends({ day: dayText(String(day)) }),
		text: m.message_exit_ends_text(),
	}),
	'job-reported': (facts) => ({
		title: m.message_job_reported(facts),
		text: m.message_job_reported_text(),
	}),
	'job-stopped': (facts) => ({
		title: m.message_job_stopped(facts),
		text: m.message_job_stopped_text(),
	}),
	'exit-over': (facts) => ({
		title: m.message_exit_over(facts),
		text: m.message_exit_over_text(),
	}),
	'registration-confirmed': told(
		m.message_registration_confirmed,
		m.message_registration_confirmed_text,
	),
	'report-upheld': ({ post, answer }) => ({
		title: m.message_report_upheld({ post }),
		text: m.message_report_upheld_text({ answer }),
	}),
	'report-dismissed': ({ post, answer }) => ({
		title: m.message_report_dismissed({ post }),
		text: m.message_report_dismissed_text({ answer }),
	}),
	'offer-accepted': (facts) => ({
		title: m.message_offer_accepted(facts),
		text: m.message_offer_accepted_text(),
	}),
	'offer-declined': (facts) => ({
		title: m.message_offer_declined(facts),
		text: m.message_offer_declined_text(),
	}),
	'offer-unanswered': (facts) => ({
		title: m.message_offer_unanswered(facts),
		text: m.message_offer_unanswered_text(),
	}),
	'offer-undelivered': (facts) => ({
		title: m.message_offer_undelivered(facts),
		text: m.message_offer_undelivered_text(),
	}),
	'application-made': (facts) => ({
		title: m.message_application_made(facts),
		text: m.message_application_made_text(),
	}),
	'application-withdrawn': (facts) => ({
		title: m.message_application_withdrawn(facts),
		text: m.message_application_withdrawn_text(),
	}),
	'application-overdue': ({ post, person }) => ({
		title: m.message_application_overdue({ post }),
		text: m.message_application_overdue_text({ person }),
	}),
	'work-left': (facts) => ({
		title: m.message_work_left(facts),
		text: m.message_work_left_text(),
	}),
	'check-due': ({ post, person, dueOn }) => ({
		title: m.message_check_due({ post, person }),
		text: m.message_check_due_text({ day: day(dueOn) }),
	}),
	'start-due': ({ post, person, startsOn }) => ({
		title: m.message_start_due({ post, person }),
		text: m.message_start_due_text({ day: day(startsOn) }),
	}),
	'refusal-to-decide': (facts) => ({
		title: m.message_refusal_to_decide(facts),
		text: m.message_refusal_to_decide_text(),
	}),
	'refusal-contested': (facts) => ({
		title: m.message_refusal_contested(facts),
		text: m.message_refusal_contested_text(),
	}),
	'case-opened': (facts) => ({
		title: m.message_case_opened(facts),
		text: m.message_case_opened_text(),
	}),
	'case-hearing-asked': (facts) => ({
		title: m.message_case_hearing_asked(facts),
		text: m.message_case_hearing_asked_text(),
	}),
	'case-stated': (facts) => ({
		title: m.message_case_stated(facts),
		text: m.message_case_stated_text(),
	}),
	'case-appealed': (facts) => ({
		title: m.message_case_appealed(facts),
		text: m.message_case_appealed_text(),
	}),
	'deadline-near': ({ person, dueOn }) => ({
		title: m.message_deadline_near({ person, day: day(dueOn) }),
		text: m.message_deadline_near_text(),
	}),
	'deadline-missed': ({ person, dueOn }) => ({
		title: m.message_deadline_missed({ person, day: day(dueOn) }),
		text: m.message_deadline_missed_text(),
	}),
	'appointment-made': ({ person, at }) => ({
		title: m.message_appointment_made({ person, time: moment(at) }),
		text: m.message_appointment_made_text(),
	}),
	'appointment-given-up': ({ person, at }) => ({
		title: m.message_appointment_given_up({ person, time: moment(at) }),
		text: m.message_appointment_given_up_text(),
	}),
	'plan-objected': (facts) => ({
		title: m.message_plan_objected(facts),
		text: m.message_plan_objected_text(),
	}),
	'registration-made': (facts) => ({
		title: m.message_registration_made(facts),
		text: m.message_registration_made_text(),
	}),
	'post-reported': ({ post, dueOn }) => ({
		title: m.message_post_reported({ post }),
		text: m.message_post_reported_text({ day: day(dueOn) }),
	}),
	'post-in-review': ({ post }) => ({
		title: m.message_post_in_review({ post }),
		text: m.message_post_in_review_text(),
	}),
	'post-returned': ({ post }) => ({
		title: m.message_post_returned({ post }),
		text: m.message_post_returned_text(),
	}),
	'import-finished': ({ file, rejected }) => ({
		title: m.message_import_finished({ file }),
		text: m.message_import_finished_text({ rejected: Number(rejected) }),
	}),
}

export const messageWords = <Name extends Template>({
	template,
	params,
}: Message<Name>): MessageWords => words[template](params)
