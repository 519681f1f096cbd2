import { addDays, addMonths } from '#app/domain/time/day.ts'
import { onWorkingDay, type WorkCalendar } from '#app/domain/time/working-days.ts'

/**
 * the days on which someone asks whether the job still holds, counted from its start. What falls
 * on a day off is due on the next working day.
 */
export function checksFor(
	startedOn: string,
	days: readonly number[],
	isWorked: WorkCalendar,
): { day: number; dueOn: string }[] {
	return [...new Set(days)]
		.toSorted((one, other) => one - other)
		.map((day) => ({ day, dueOn: onWorkingDay(addDays(startedOn, day), isWorked) }))
}

/** The look that finds someone still at work after `track.stable_months` settles the placement. */
export function settles(startedOn: string, checkedOn: string, stableMonths: number): boolean {
	return checkedOn >= addMonths(startedOn, stableMonths)
}
