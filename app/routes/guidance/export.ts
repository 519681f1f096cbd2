import { readView } from '#app/domain/guidance/calendar-view.ts'
import type { FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { clockText } from '#app/locales/words/dates.ts'
import { appointmentStateWords } from '#app/locales/words/guidance.ts'
import { type CalendarSlot, slotsOfDays } from '#app/queries/guidance/slots-of-days.server.ts'

const columns: readonly FileColumn<CalendarSlot>[] = [
	{ title: m.guidance_column_day, value: ({ startsAt }) => dayIn(startsAt) },
	{
		title: m.guidance_column_time,
		value: ({ startsAt, endsAt }) => `${clockText(startsAt)}–${clockText(endsAt)}`,
	},
	{ title: m.list_person, value: ({ person }) => person },
	{
		title: m.list_state,
		value: ({ state }) =>
			state === null ? m.appointment_state_free() : appointmentStateWords[state](),
	},
	{ title: m.appointment_place, value: ({ place }) => place, width: 30 },
	{ title: m.appointment_adviser, value: ({ adviser }) => adviser },
]

export const loader = guarded({ may: 'guidance.list' }, ({ ctx, request, params }) => {
	const view = readView(new URL(request.url).searchParams, ctx.today)
	const rows = (async function* () {
		yield* await slotsOfDays(ctx, view)
	})()
	return tableFile(params.format, { name: m.guidance_title(), columns, rows })
})
