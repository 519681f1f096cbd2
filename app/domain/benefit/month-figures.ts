import { isBelow } from '#app/domain/money/exact.ts'
import { benefitFor } from './benefit-amount.ts'
import { deductionFor, netOf } from './deduction.ts'
import { exitPaymentFor } from './exit-payment.ts'
import type { Earner, Household, Terms } from './terms.ts'

/** On dibao 低保, on the way out 渐退, an edge family 低保边缘, or none of them. */
export const standings = ['dibao', 'exit', 'edge', 'none'] as const
export type Standing = (typeof standings)[number]

export type MonthFigures = {
	grossFen: number
	netWageFen: number
	deductionFen: number
	countedIncomeFen: number
	benefitFen: number
	exitPaymentFen: number
	classifiedExtraFen: number
	/** What the family has to live on: net wages, other income and what is paid. */
	totalFen: number
	status: Standing
}

/** One month of a job, 1 the first; `exitMonth` is the place it would have in an exit period. */
export function monthFigures(
	terms: Terms,
	home: Household,
	earners: readonly Earner[],
	{ month, exitMonth }: { month: number; exitMonth: number },
): MonthFigures {
	const netWageFen = sum(earners, netOf)
	const countedIncomeFen = countedIncome(terms, home, earners, month)
	const status = standingOf(terms, home, countedIncomeFen, exitMonth)
	const onDibao = status === 'dibao'
	const benefitFen = onDibao ? benefitFor(terms, home, countedIncomeFen) : 0
	const exitPaymentFen = status === 'exit' ? exitPaymentFor(terms, home, exitMonth) : 0
	const classifiedExtraFen = onDibao ? home.classifiedExtraFen : 0
	return {
		grossFen: sum(earners, ({ grossFen }) => grossFen),
		netWageFen,
		deductionFen: sum(earners, (earner) => deductionFor(terms, earner, month)),
		countedIncomeFen,
		benefitFen,
		exitPaymentFen,
		classifiedExtraFen,
		totalFen: netWageFen + home.otherIncomeFen + benefitFen + exitPaymentFen + classifiedExtraFen,
		status,
	}
}

/** pay less the deduction, each earner for themself, and whatever else counts. */
function countedIncome(
	terms: Terms,
	home: Household,
	earners: readonly Earner[],
	month: number,
): number {
	const pay = sum(earners, (earner) =>
		Math.max(0, netOf(earner) - deductionFor(terms, earner, month)),
	)
	return pay + home.otherIncomeFen
}

/** Dibao and exit are for families that are on dibao when the job starts. */
function standingOf(
	terms: Terms,
	home: Household,
	countedFen: number,
	exitMonth: number,
): Standing {
	const lineFen = terms.standardFen * home.size
	if (home.currentBenefitFen > 0) {
		if (countedFen < lineFen) return 'dibao'
		if (exits(terms, countedFen, lineFen, exitMonth)) return 'exit'
	}
	return isBelow(countedFen, terms.edgeMultiple, lineFen) ? 'edge' : 'none'
}

function exits({ exit }: Terms, countedFen: number, lineFen: number, month: number): boolean {
	const within =
		exit.incomeCapMultiple === null || isBelow(countedFen, exit.incomeCapMultiple, lineFen)
	return exit.mode !== 'none' && month <= exit.months && within
}

function sum(earners: readonly Earner[], of: (earner: Earner) => number): number {
	return earners.reduce((total, earner) => total + of(earner), 0)
}
