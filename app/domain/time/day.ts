import { Temporal } from 'temporal-polyfill'

export const portalZone = 'Asia/Shanghai'

/** The ISO day that it is in China at an instant. */
export function dayIn(instant: Date): string {
	return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
		.toZonedDateTimeISO(portalZone)
		.toPlainDate()
		.toString()
}

export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The same day of the month; the month's last day where it has fewer. */
export function addMonths(day: string, months: number): string {
	return Temporal.PlainDate.from(day).add({ months }).toString()
}

export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(to).days
}

/** Midnight in China at the start of a day. */
export function startOf(day: string): Date {
	return new Date(Temporal.PlainDate.from(day).toZonedDateTime(portalZone).epochMilliseconds)
}

/** A time of day in China, 09:30, on a day. */
export function momentOn(day: string, time: string): Date {
	const moment = Temporal.PlainDate.from(day).toZonedDateTime({
		timeZone: portalZone,
		plainTime: Temporal.PlainTime.from(time),
	})
	return new Date(moment.epochMilliseconds)
}
