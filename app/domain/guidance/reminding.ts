import { addDays } from '#app/domain/time/day.ts'

/** Whether it is time to remind of something on a day, so many days before. */
export const isReminderDue = ({
	on,
	today,
	days,
}: {
	on: string
	today: string
	days: number
}): boolean => on <= addDays(today, days)
