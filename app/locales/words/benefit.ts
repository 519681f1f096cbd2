import type { Warning } from '#app/domain/benefit/warnings.ts'
import type { Locale } from '#app/domain/preferences.ts'
import { m } from '#app/locales/compiled/messages.js'

type Words = (input: object, how: { locale: Locale }) => string

const words: Record<Warning, Words> = {
	'not-on-dibao': m.benefit_warning_not_on_dibao,
	'benefit-above-line': m.benefit_warning_above_line,
	'extra-without-dibao': m.benefit_warning_extra_without_dibao,
	'taper-too-short': m.benefit_warning_taper_too_short,
}

export const warningIn = (warning: Warning, locale: Locale): string =>
	words[warning]({}, { locale })
