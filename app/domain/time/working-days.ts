import { addDays } from './day.ts'

/** Whether a day is worked, by a calendar that knows the year; null where it does not. */
export type WorkCalendar = (day: string) => boolean | null

export type Deadline = {
	day: string
	/** The calendar of that year, with its make-up working days, is not published yet: weekdays were assumed. */
	provisional: boolean
}

/** the day that lies so many working days after another, the first counted being the next one. */
export function addWorkingDays(from: string, count: number, isWorked: WorkCalendar): Deadline {
	let day = from
	let provisional = false
	for (let left = count; left > 0; ) {
		day = addDays(day, 1)
		const worked = isWorked(day)
		if (worked === null) provisional = true
		if (worked ?? isWeekday(day)) left--
	}
	return { day, provisional }
}

/** The day itself where it is worked, else the next one that is. */
export function onWorkingDay(day: string, isWorked: WorkCalendar): string {
	let found = day
	while (!(isWorked(found) ?? isWeekday(found))) found = addDays(found, 1)
	return found
}

function isWeekday(day: string): boolean {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
	return weekday !== 0 && weekday !== 6
}
