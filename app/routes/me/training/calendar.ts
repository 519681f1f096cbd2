import { calendarFile } from '#app/domain/guidance/calendar-file.ts'
import { calendarAnswer } from '#app/http/calendar-answer.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { oneLine } from '#app/locales/words/one-line.ts'
import { myEnrolment } from '#app/queries/training/my-training.server.ts'

/** Every meeting of a course for the calendar of a telephone. */
export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params, facts }) => {
	const { id, version, course, run, state } = found(await myEnrolment(ctx, params.id))
	const events = run.sessions.map((session) => ({
		uid: `${id}-${session.seq}@zhuye`,
		sequence: version,
		stamp: ctx.now,
		startsAt: session.startsAt,
		endsAt: session.endsAt,
		title: course.title,
		place: oneLine(run.place, run.address),
		about: run.phone === '' ? m.course_calendar_plain() : m.course_calendar({ phone: run.phone }),
		link: `${facts.origin}/me/training/${id}`,
		cancelled: state !== 'enrolled' && state !== 'completed',
	}))
	return calendarAnswer('training.ics', calendarFile(...events))
})
