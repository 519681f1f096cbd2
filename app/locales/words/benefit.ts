import type { Standing } from '#app/domain/benefit/month-figures.ts'
import type { Phase } from '#app/domain/benefit/phases.ts'
import type { Warning } from '#app/domain/benefit/warnings.ts'
import type { Locale } from '#app/domain/preferences.ts'
import { m } from '#app/locales/compiled/messages.js'
import { getLocale } from '#app/locales/compiled/runtime.js'

type Words = (input: object, how: { locale: Locale }) => string

const words: Record<Warning, Words> = {
	'not-on-dibao': m.benefit_warning_not_on_dibao,
	'benefit-above-line': m.benefit_warning_above_line,
	'extra-without-dibao': m.benefit_warning_extra_without_dibao,
	'taper-too-short': m.benefit_warning_taper_too_short,
	'cliff-exit-ends': m.benefit_cliff_exit_ends,
	'cliff-exit-cap': m.benefit_cliff_exit_cap,
	'cliff-extra-ends': m.benefit_cliff_extra_ends,
	'cliff-bands': m.benefit_cliff_bands,
	'cliff-deduction-starts': m.benefit_cliff_deduction_starts,
	'cliff-deduction-ends': m.benefit_cliff_deduction_ends,
}

export const warningIn = (warning: Warning, locale: Locale): string =>
	words[warning]({}, { locale })

export const warningWords = (warning: Warning): string =>
	words[warning]({}, { locale: getLocale() })

export const standingWords: Record<Standing, () => string> = {
	dibao: m.benefit_status_dibao,
	exit: m.benefit_status_exit,
	edge: m.benefit_status_edge,
	none: m.benefit_status_none,
}

/** What the standing means for the family, in one sentence. */
export const standingAbout: Record<Standing, () => string> = {
	dibao: m.benefit_about_dibao,
	exit: m.benefit_about_exit,
	edge: m.benefit_about_edge,
	none: m.benefit_about_none,
}

/** An amount in yuan, with fen only where there are any: 5,879 元, 2,085.35 元. */
export function yuanText(fen: number): string {
	const digits = fen % 100 === 0 ? 0 : 2
	const figure = new Intl.NumberFormat(getLocale(), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(fen / 100)
	return m.benefit_yuan({ amount: figure })
}

/** More, less or the same as now. */
export function gainText(gainFen: number): string {
	if (gainFen === 0) return m.benefit_same()
	const amount = yuanText(Math.abs(gainFen))
	return gainFen > 0 ? m.benefit_more({ amount }) : m.benefit_less({ amount })
}

/** 2027年1月, January 2027. */
export function monthText(month: string): string {
	return new Intl.DateTimeFormat(getLocale(), {
		year: 'numeric',
		month: 'long',
		timeZone: 'Asia/Shanghai',
	}).format(new Date(`${month}-15T12:00:00+08:00`))
}

/** The months of a phase; the last one is open-ended as far as the calculation looks. */
export function phaseText({ from, to }: Phase, isLast: boolean): string {
	if (isLast) return m.benefit_from_on({ from: monthText(from) })
	return from === to
		? m.benefit_in_month({ month: monthText(from) })
		: m.benefit_from_to({ from: monthText(from), to: monthText(to) })
}
