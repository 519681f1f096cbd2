import { addDays, addMonths } from '#app/domain/time/day.ts'

/** the days on which someone asks whether the job still holds, counted from its start. */
export function checksFor(
	startedOn: string,
	days: readonly number[],
): { day: number; dueOn: string }[] {
	return [...new Set(days)]
		.toSorted((one, other) => one - other)
		.map((day) => ({ day, dueOn: addDays(startedOn, day) }))
}

/** The look that finds someone still at work after `track.stable_months` settles the placement. */
export function settles(startedOn: string, checkedOn: string, stableMonths: number): boolean {
	return checkedOn >= addMonths(startedOn, stableMonths)
}
