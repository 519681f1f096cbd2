import { Link } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { calendarPath } from '#app/domain/guidance/calendar-view.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { m } from '#app/locales/compiled/messages.js'
import { clockText, weekdayText } from '#app/locales/words/dates.ts'
import { appointmentStateWords } from '#app/locales/words/guidance.ts'
import type { CalendarSlot } from '#app/queries/guidance/slots-of-days.server.ts'

const columns: readonly Column<CalendarSlot>[] = [
	{
		id: 'time',
		title: m.guidance_column_time,
		cell: ({ id, startsAt, endsAt }) => (
			<Link to={`${calendarPath}/${id}`} className="link font-semibold whitespace-nowrap">
				{clockText(startsAt)}–{clockText(endsAt)}
			</Link>
		),
	},
	{
		id: 'person',
		title: m.list_person,
		cell: ({ person }) => person ?? '–',
	},
	{
		id: 'state',
		title: m.list_state,
		cell: ({ state }) =>
			state === null ? m.appointment_state_free() : appointmentStateWords[state](),
	},
	{ id: 'place', title: m.appointment_place, cell: ({ place }) => place },
	{ id: 'adviser', title: m.appointment_adviser, cell: ({ adviser }) => adviser },
]

/** One day of the calendar; in a week, days without times are left out. */
export function DayOfCalendar({
	day,
	slots,
	whole,
}: {
	day: string
	slots: readonly CalendarSlot[]
	whole: boolean
}) {
	const rows = slots.filter(({ startsAt }) => dayIn(startsAt) === day)
	if (rows.length === 0 && !whole) return null
	return (
		<section className="stack-2">
			<h2 className="text-lg font-bold">{weekdayText(day)}</h2>
			<DataTable
				caption={weekdayText(day)}
				columns={columns}
				rows={rows}
				keyOf={({ id }) => id}
				empty={m.guidance_none()}
			/>
		</section>
	)
}
