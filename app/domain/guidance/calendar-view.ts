import { addDays } from '#app/domain/time/day.ts'
import { mondayOf } from './slot-times.ts'

export const calendarSpans = ['week', 'day'] as const
export type CalendarSpan = (typeof calendarSpans)[number]

export const calendarPath = '/guidance'

/** Which days of the calendar are looked at, and whose times. */
export type CalendarView = { span: CalendarSpan; day: string; mine: boolean }

export function readView(params: URLSearchParams, today: string): CalendarView {
	const asked = params.get('day') ?? ''
	const day = /^20\d\d-\d\d-\d\d$/.test(asked) && isDay(asked) ? asked : today
	return {
		span: params.get('span') === 'day' ? 'day' : 'week',
		day,
		mine: params.get('whose') !== 'all',
	}
}

const isDay = (text: string): boolean => {
	const instant = new Date(`${text}T00:00:00Z`)
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** The days of a view, in their order. */
export function daysOf({ span, day }: CalendarView): string[] {
	if (span === 'day') return [day]
	const monday = mondayOf(day)
	return Array.from({ length: 7 }, (_, place) => addDays(monday, place))
}

/** The same view so many weeks, or days, later. */
export const later = (view: CalendarView, spans: number): CalendarView => ({
	...view,
	day: addDays(view.day, spans * (view.span === 'week' ? 7 : 1)),
})

/** The address of a view, with some of it changed. */
export function viewAddress(view: CalendarView, changes: Partial<CalendarView> = {}): string {
	const { span, day, mine } = { ...view, ...changes }
	const params = new URLSearchParams({ day })
	if (span === 'day') params.set('span', 'day')
	if (!mine) params.set('whose', 'all')
	return `${calendarPath}?${params}`
}
