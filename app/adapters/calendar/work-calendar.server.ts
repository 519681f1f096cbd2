import calendar from 'chinese-days'
import { addWorkingDays, type Deadline, type WorkCalendar } from '#app/domain/time/working-days.ts'

/**
 * Whether the library knows a year: its first days of October are free then. For a year that is not
 * published yet it would answer as if there were no holidays at all, so we do not ask it.
 */
function isKnown(year: string): boolean {
	return ['10-01', '10-02', '10-03'].every((day) => !calendar.isWorkday(`${year}-${day}`))
}

/** China's working days 工作日, with the holidays and make-up days of each published year. */
export const workCalendar: WorkCalendar = (day) =>
	isKnown(day.slice(0, 4)) ? calendar.isWorkday(day) : null

/** A deadline so many working days after a day. */
export const deadline = (from: string, workingDays: number): Deadline =>
	addWorkingDays(from, workingDays, workCalendar)
