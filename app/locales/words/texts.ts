import type { Message, ParamsOf, TextTemplate } from '#app/domain/notifications/templates.ts'
import { m } from '#app/locales/compiled/messages.js'
import { momentText, shortDayText, timeText } from './dates.ts'

/**
 * What a text message says: short, without links, names or titles, because phones are shared and lie
 * about. The portal's name as the sender is put in front by the provider.
 */
/** The digits by which a reply names the offer that a text is about. */
type Code = { code: string }

const words: { [Name in TextTemplate]: (facts: ParamsOf<Name> & Code) => string } = {
	'offer-received': ({ replyBy, code }) =>
		m.text_offer_received({ day: shortDayText(String(replyBy)), code }),
	'offer-reminder': ({ replyBy, code }) =>
		m.text_offer_reminder({ day: shortDayText(String(replyBy)), code }),
	'reply-why': m.text_reply_why,
	'reply-accepted': m.text_reply_accepted,
	'reply-declined': m.text_reply_declined,
	'reply-which': m.text_reply_which,
	'reply-not-understood': m.text_reply_not_understood,
	'reply-not-possible': m.text_reply_not_possible,
	'interview-invited': ({ at }) => m.text_interview({ time: timeText(new Date(at)) }),
	hired: m.text_hired,
	'not-hired': m.text_not_hired,
	'work-check': m.text_work_check,
	'notice-issued': m.text_notice_issued,
	'course-joined': ({ at }) => m.text_course_joined(moment(at)),
	'course-moved-up': ({ at }) => m.text_course_moved_up(moment(at)),
	'course-reminder': ({ at }) => m.text_course_reminder(moment(at)),
	'course-called-off': m.text_course_called_off,
	'course-completed': m.text_course_completed,
	'appointment-booked': ({ at }) => m.text_appointment_booked(moment(at)),
	'appointment-moved': ({ at }) => m.text_appointment_moved(moment(at)),
	'appointment-reminder': ({ at }) => m.text_appointment_reminder(moment(at)),
	'appointment-called-off': ({ at }) => m.text_appointment_called_off(moment(at)),
	'appointment-missed': m.text_appointment_missed,
	'office-message': m.text_office_message,
	'claim-returned': m.text_claim_returned,
	'posts-found': ({ count }) => m.text_posts_found({ count }),
}

function moment(fact: string | number): { time: string } {
	return { time: momentText(new Date(fact)) }
}

/** `code`: the digits by which a reply names the offer, where the message is about one. */
export const textWords = <Name extends TextTemplate>(
	{ template, params }: Message<Name>,
	code: string,
): string => words[template]({ ...params, code })
