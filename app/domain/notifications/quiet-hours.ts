import { Temporal } from 'temporal-polyfill'
import { portalZone } from '#app/domain/time/day.ts'

/** The hour from which no text goes out, and the hour until which none does; China's time. */
export type QuietHours = readonly [from: number, until: number]

/** When a text may go out: at once, or when the quiet hours of the night are over. */
export function outsideQuietHours(now: Date, [from, until]: QuietHours): Date {
	const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(portalZone)
	const { hour } = local
	const quiet = from > until ? hour >= from || hour < until : hour >= from && hour < until
	if (!quiet) return now
	const day = hour < until ? local : local.add({ days: 1 })
	return new Date(day.startOfDay().add({ hours: until }).epochMilliseconds)
}
