import { addMonths } from '#app/domain/time/day.ts'
import { type Outcome, touchesBenefit } from './case-machine.ts'

/** What a decision does to one person's own share 本人份额 of the benefit; no other member's is ever part of it. */
export type Consequence = {
	outcome: Outcome
	/** The person's own share a month, as civil affairs knows it. */
	shareFen: number
	/** By so much it is less a month; all of it where it is stopped. */
	cutFen: number
	/** YYYY-MM. */
	startMonth: string
	endMonth: string
}

export type ConsequenceTerms = { reduceRatio: number; stopMonths: number }
export type Asked = { shareFen: number; cutFen: number; startMonth: string; months: number }
export type WhyNoConsequence =
	| 'share-missing'
	| 'cut-out-of-range'
	| 'start-too-early'
	| 'months-out-of-range'

export const monthOf = (day: string): string => day.slice(0, 7)
export const nextMonth = (day: string): string => monthOf(addMonths(`${monthOf(day)}-01`, 1))

/**
 * a reduction takes at most the ratio of the person's own share, a stop takes the share and
 * nothing else; both begin with the month after the decision at the earliest and end by themselves.
 */
export function consequenceOf(
	outcome: Outcome,
	asked: Asked,
	today: string,
	{ reduceRatio, stopMonths }: ConsequenceTerms,
): Consequence | null | { refused: WhyNoConsequence } {
	if (!touchesBenefit(outcome)) return null
	const { shareFen, startMonth, months } = asked
	if (shareFen <= 0) return { refused: 'share-missing' }
	const cutFen = outcome === 'stop' ? shareFen : asked.cutFen
	if (outcome === 'reduce' && (cutFen <= 0 || cutFen > Math.floor(shareFen * reduceRatio)))
		return { refused: 'cut-out-of-range' }
	if (startMonth < nextMonth(today)) return { refused: 'start-too-early' }
	if (months < 1 || months > stopMonths) return { refused: 'months-out-of-range' }
	const endMonth = monthOf(addMonths(`${startMonth}-01`, months - 1))
	return { outcome, shareFen, cutFen, startMonth, endMonth }
}
