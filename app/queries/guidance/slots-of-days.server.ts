import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'
import type { AppointmentState } from '#app/domain/guidance/appointment-machine.ts'
import { type CalendarView, daysOf } from '#app/domain/guidance/calendar-view.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'

export type CalendarSlot = {
	id: string
	startsAt: Date
	endsAt: Date
	place: string
	adviser: string
	/** Null while nobody has booked the time. */
	state: AppointmentState | null
	/** Masked where the reader may not see the person. */
	person: string | null
}

/** A county has no more times in a week than its staff can see at a glance; beyond it one looks by day. */
const most = 1000

/** The times of a week or a day, and who comes. */
export async function slotsOfDays(
	{ actor, read }: Ctx<Staff>,
	view: CalendarView,
): Promise<CalendarSlot[]> {
	const days = daysOf(view)
	const from = startOf(days[0] ?? view.day)
	const until = startOf(addDays(days.at(-1) ?? view.day, 1))
	const range = rangeOf(actor.division)
	const whose = view.mine ? actor.accountId : null
	return read(
		(db) => db.$queryRaw<CalendarSlot[]>`
			SELECT s.id::text, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.place,
				coalesce(staff_name(s.adviser_id), '') AS adviser, a.state,
				CASE WHEN a.id IS NOT NULL THEN coalesce(p.name, masked_name(a.person_id)) END AS person
			FROM guidance_slot s
				LEFT JOIN appointment a ON a.slot_id = s.id AND a.state <> 'cancelled'
				LEFT JOIN person p ON p.id = a.person_id
			WHERE s.division_code >= ${range.from} AND s.division_code < ${range.to} AND s.withdrawn_at IS NULL
				AND s.starts_at >= ${from} AND s.starts_at < ${until}
				AND (${whose}::uuid IS NULL OR s.adviser_id = ${whose}::uuid)
			ORDER BY s.starts_at, adviser, s.id LIMIT ${most}`,
	)
}
