import { calendarFile } from '#app/domain/guidance/calendar-file.ts'
import { calendarAnswer } from '#app/http/calendar-answer.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { oneLine } from '#app/locales/words/one-line.ts'
import { myAppointment } from '#app/queries/guidance/my-appointment.server.ts'

/** The appointment for the calendar of a telephone. */
export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params, facts }) => {
	const appointment = found(await myAppointment(ctx, params.id))
	const { id, version, startsAt, endsAt, place, address, directions, phone, state } = appointment
	const file = calendarFile({
		uid: `${id}@zhuye`,
		sequence: version,
		stamp: ctx.now,
		startsAt,
		endsAt,
		title: m.calendar_file_title(),
		place: oneLine(place, address, directions),
		about: phone === '' ? m.calendar_file_about_plain() : m.calendar_file_about({ phone }),
		link: `${facts.origin}/me/guidance/${id}`,
		cancelled: state === 'cancelled',
	})
	return calendarAnswer('guidance.ics', file)
})
