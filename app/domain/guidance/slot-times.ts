import { Temporal } from 'temporal-polyfill'
import { addDays, momentOn } from '#app/domain/time/day.ts'

/** As calendars number them: 1 is Monday. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export type Weekday = (typeof weekdays)[number]

/** One form makes no more times than a quarter of full days. */
export const mostSlots = 400

export type SlotTime = { startsAt: Date; endsAt: Date }

export type Repetition = {
	from: string
	until: string
	weekdays: readonly Weekday[]
	begins: string
	ends: string
	/** Minutes of one time, and between two. */
	length: number
	pause: number
}

const minute = 60_000

export const weekdayOf = (day: string): Weekday =>
	String(Temporal.PlainDate.from(day).dayOfWeek) as Weekday

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string => addDays(day, 1 - Number(weekdayOf(day)))

/** Every time of a repetition: as many as fit into the hours of each chosen day, one behind the other. */
export function slotTimes(repetition: Repetition): SlotTime[] {
	const days: string[] = []
	for (let day = repetition.from; day <= repetition.until; day = addDays(day, 1))
		if (repetition.weekdays.includes(weekdayOf(day))) days.push(day)
	return days.flatMap((day) => timesOfDay(day, repetition))
}

function timesOfDay(day: string, { begins, ends, length, pause }: Repetition): SlotTime[] {
	const first = momentOn(day, begins).getTime()
	const last = momentOn(day, ends).getTime()
	const step = (length + pause) * minute
	const count = Math.max(0, Math.floor((last - first + pause * minute) / step))
	return Array.from({ length: count }, (_, place) => {
		const start = first + place * step
		return { startsAt: new Date(start), endsAt: new Date(start + length * minute) }
	})
}
