import type { Template } from '#app/domain/notifications/templates.ts'
import { m } from '#app/locales/compiled/messages.js'
import { momentText } from './dates.ts'
import type { WordsOf } from './message-words.ts'

type OfCourses = Extract<Template, `course-${string}`>

const moment = (fact: string | number) => momentText(new Date(fact))

/** What is told of courses. */
export const trainingMessages: WordsOf<OfCourses> = {
	'course-joined': ({ course, at }) => ({
		title: m.message_course_joined({ course }),
		text: m.message_course_joined_text({ time: moment(at) }),
	}),
	'course-waiting': ({ course, place }) => ({
		title: m.message_course_waiting({ course, place }),
		text: m.message_course_waiting_text(),
	}),
	'course-moved-up': ({ course, at }) => ({
		title: m.message_course_moved_up({ course }),
		text: m.message_course_joined_text({ time: moment(at) }),
	}),
	'course-reminder': ({ course, at, place }) => ({
		title: m.message_course_reminder({ course }),
		text: m.message_course_reminder_text({ time: moment(at), place }),
	}),
	'course-called-off': ({ course }) => ({
		title: m.message_course_called_off({ course }),
		text: m.message_course_called_off_text(),
	}),
	'course-completed': ({ course }) => ({
		title: m.message_course_completed({ course }),
		text: m.message_course_completed_text(),
	}),
}
