import { addMonths } from '#app/domain/time/day.ts'

type Visit = { on: string; minutes: number }

export const minutesOf = (hours: number): number => Math.round(hours * 60)
export const hoursOf = (minutes: number): number => minutes / 60

/** How long somebody came in the month of a day. */
export const minutesInMonth = (visits: readonly Visit[], day: string): number =>
	visits
		.filter(({ on }) => on.slice(0, 7) === day.slice(0, 7))
		.reduce((sum, { minutes }) => sum + minutes, 0)

type Granted = { startsOn: string; endsOn: string; hoursMonth: number }
export type VisitFault = 'date-future' | 'visit-outside' | 'hours-over-month'

/** R-030 C: hours lie within what was granted, and nobody has come tomorrow. */
export function visitFault(
	visit: Visit,
	before: readonly Visit[],
	{ startsOn, endsOn, hoursMonth }: Granted,
	today: string,
): VisitFault | null {
	if (visit.on > today) return 'date-future'
	if (visit.on < startsOn || visit.on > endsOn) return 'visit-outside'
	const minutes = minutesInMonth(before, visit.on) + visit.minutes
	return minutes > minutesOf(hoursMonth) ? 'hours-over-month' : null
}

export type GrantLimits = { hoursMonth: number; months: number }
export type GrantFault = {
	field: 'hoursMonth' | 'until'
	reason: 'hours-over' | 'care-too-long' | 'date-past'
}

/** R-030 C: no more hours a month and no more months at a time than the place grants. */
export function grantFault(
	{ hoursMonth, until }: { hoursMonth: number; until: string },
	most: GrantLimits,
	today: string,
): GrantFault | null {
	if (hoursMonth > most.hoursMonth) return { field: 'hoursMonth', reason: 'hours-over' }
	if (until < today) return { field: 'until', reason: 'date-past' }
	return until > addMonths(today, most.months) ? { field: 'until', reason: 'care-too-long' } : null
}
