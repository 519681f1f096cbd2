import { addDays, addMonths } from '#app/domain/time/day.ts'
import type { Stackable } from './incentives.ts'

/** For how long, or for what, something is claimed: the days of both ends count. */
export type ClaimTerm = {
	incentive: Stackable
	personId: string
	from: string
	until: string
	/** The certificate that it is for; empty where it is for none. */
	subject: string
}

const yearOf = (day: string) => day.slice(0, 4)

export const timesInYear = (past: readonly ClaimTerm[], incentive: Stackable, day: string) =>
	past.filter((each) => each.incentive === incentive && yearOf(each.from) === yearOf(day)).length

export const everHad = (past: readonly ClaimTerm[], incentive: Stackable) =>
	past.some((each) => each.incentive === incentive)

/** Whole months that were granted, a month begun counted whole. */
export function monthsHad(past: readonly ClaimTerm[], incentive: Stackable): number {
	return past
		.filter((each) => each.incentive === incentive)
		.reduce((sum, { from, until }) => sum + monthsBetween(from, until), 0)
}

function monthsBetween(from: string, until: string): number {
	let months = 0
	while (addMonths(from, months) <= until) months++
	return months
}

/** The last day of so many months from a day on. */
export const lastDayOf = (from: string, months: number): string =>
	addDays(addMonths(from, months), -1)
