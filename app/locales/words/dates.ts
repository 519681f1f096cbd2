import { getLocale } from '#app/locales/compiled/runtime.js'

const zone = 'Asia/Shanghai'

/** A day in local form: 2026年11月23日, 23 November 2026. Takes an ISO day or an instant. */
export function dayText(when: string | Date): string {
	const instant = typeof when === 'string' ? new Date(`${when.slice(0, 10)}T12:00:00+08:00`) : when
	return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeZone: zone }).format(instant)
}

/** Day and time of day, in China. */
export function timeText(when: Date): string {
	return new Intl.DateTimeFormat(getLocale(), {
		dateStyle: 'medium',
		timeStyle: 'short',
		hour12: false,
		timeZone: zone,
	}).format(when)
}

/** Short, for tables: 11-23 or 23 Nov, with the year where it is another. */
export function shortDayText(when: string | Date, today: Date = new Date()): string {
	const instant = typeof when === 'string' ? new Date(`${when.slice(0, 10)}T12:00:00+08:00`) : when
	const otherYear = instant.getUTCFullYear() !== today.getUTCFullYear()
	return new Intl.DateTimeFormat(getLocale(), {
		month: 'short',
		day: 'numeric',
		...(otherYear && { year: 'numeric' }),
		timeZone: zone,
	}).format(instant)
}

export const countText = (count: number): string => new Intl.NumberFormat(getLocale()).format(count)
