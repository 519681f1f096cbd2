import type { Household, Terms } from './terms.ts'

export const warningCodes = [
	'not-on-dibao',
	'benefit-above-line',
	'extra-without-dibao',
	'taper-too-short',
] as const
/** What the figures alone do not say; words for each in the catalogue. */
export type Warning = (typeof warningCodes)[number]

const checks: Record<Warning, (terms: Terms, home: Household) => boolean> = {
	'not-on-dibao': (_terms, home) => home.currentBenefitFen === 0,
	'benefit-above-line': ({ standardFen }, home) => home.currentBenefitFen > standardFen * home.size,
	'extra-without-dibao': (_terms, home) =>
		home.currentBenefitFen === 0 && home.classifiedExtraFen > 0,
	'taper-too-short': ({ exit }) => exit.mode === 'taper' && exit.taper.length < exit.months,
}

export function warningsFor(terms: Terms, home: Household): Warning[] {
	return warningCodes.filter((code) => checks[code](terms, home))
}
