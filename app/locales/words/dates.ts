import { getLocale } from '#app/locales/compiled/runtime.js'

const zone = 'Asia/Shanghai'

/** One formatter a language: to make one takes a hundred times as long as to use it. */
function inEachLanguage<Formatter>(make: (locale: string) => Formatter): () => Formatter {
	const made = new Map<string, Formatter>()
	return () => {
		const locale = getLocale()
		const formatter = made.get(locale) ?? make(locale)
		made.set(locale, formatter)
		return formatter
	}
}

const days = (options: Intl.DateTimeFormatOptions) =>
	inEachLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }))

const longDays = days({ dateStyle: 'long' })
const times = days({ dateStyle: 'medium', timeStyle: 'short', hour12: false })
const shortDays = days({ month: 'short', day: 'numeric' })
const shortDaysOfYears = days({ month: 'short', day: 'numeric', year: 'numeric' })
const weekdays = days({ month: 'long', day: 'numeric', weekday: 'long' })
const clocks = days({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const counts = inEachLanguage((locale) => new Intl.NumberFormat(locale))

const instantOf = (when: string | Date): Date =>
	typeof when === 'string' ? new Date(`${when.slice(0, 10)}T12:00:00+08:00`) : when

/** A day in local form: 2026年11月23日, 23 November 2026. Takes an ISO day or an instant. */
export const dayText = (when: string | Date): string => longDays().format(instantOf(when))

/** Day and time of day, in China. */
export const timeText = (when: Date): string => times().format(when)

/** A day that is near, by its name: 12月1日星期二, Tuesday, 1 December. */
export const weekdayText = (when: string | Date): string => weekdays().format(instantOf(when))

/** A time of day in China, 09:30. */
export const clockText = (when: Date): string => clocks().format(when)

/** A moment that is near: 12月1日星期二 09:00. */
export const momentText = (when: Date): string => `${weekdayText(when)} ${clockText(when)}`

/** From when to when on a day: 12月1日星期二 09:00–09:40. */
export const spanText = (from: Date, until: Date): string =>
	`${weekdayText(from)} ${clockText(from)}–${clockText(until)}`

/** Short, for tables: 11-23 or 23 Nov, with the year where it is another. */
export function shortDayText(when: string | Date, today: Date = new Date()): string {
	const instant = instantOf(when)
	const otherYear = instant.getUTCFullYear() !== today.getUTCFullYear()
	return (otherYear ? shortDaysOfYears() : shortDays()).format(instant)
}

export const countText = (count: number): string => counts().format(count)
