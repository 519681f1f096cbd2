import type { Band } from '#app/domain/benefit/terms.ts'
import type { Group } from '#app/domain/claims/groups.ts'
import type { Stackable } from '#app/domain/claims/incentives.ts'
import type { SourceLevel } from '#app/domain/policy/look-up.ts'
import {
	mostRatio,
	type ParameterKey,
	type ParameterUnit,
	parameters,
} from '#app/domain/policy/parameters.ts'
import { type Range, rangesOf, shapeOf } from '#app/domain/policy/range.ts'
import { m } from '#app/locales/compiled/messages.js'
import { modeWords } from './benefit-steps.ts'
import { groupWords, stackableWords } from './claims.ts'
import { countText } from './dates.ts'

const figure = (words: (facts: { count: string }) => string) => (value: unknown) =>
	words({ count: countText(Number(value)) })
const yuan = (value: unknown) => m.parameter_yuan({ amount: countText(Number(value) / 100) })
const percent = (value: unknown) => `${countText(Math.round(Number(value) * 10_000) / 100)} %`

function bandText(value: unknown): string {
	const { belowFen, amountFen } = value as Band
	return m.parameter_band({ below: yuan(belowFen), amount: yuan(amountFen) })
}

const words: Record<string, () => string> = {
	topup: m.parameter_mode_topup,
	bands: m.parameter_mode_bands,
	...modeWords,
	warn: m.parameter_rule_warn,
	block: m.parameter_rule_block,
	off: m.parameter_rule_off,
	'on-request': m.parameter_hearing_on_request,
	once: m.parameter_once,
	'each-time': m.parameter_each_time,
	never: m.parameter_never,
	'with-reason': m.parameter_with_reason,
	lump: m.parameter_lump,
	day: m.parameter_by_day,
}
const word = (value: unknown) => words[String(value)]?.() ?? String(value)

/** One part of a value by its unit; a list is its parts one after the other. */
const unitTexts: Record<ParameterUnit, (value: unknown) => string> = {
	fen: yuan,
	'fen, by tier': yuan,
	'fen or ratio': (value) => (Number(value) > mostRatio ? yuan(value) : percent(value)),
	'pay from which on': (value) =>
		yuan(typeof value === 'number' ? value : (value as { minPayFen: number }).minPayFen),
	bands: bandText,
	mode: word,
	rule: word,
	ratio: percent,
	'ratios by month': percent,
	tier: (value) => m.parameter_tier({ tier: String(value) }),
	days: figure(m.parameter_days),
	'working days': figure(m.parameter_workdays),
	months: figure(m.parameter_months),
	years: figure(m.parameter_years),
	minutes: figure(m.parameter_minutes),
	hours: figure(m.parameter_hours),
	people: figure(m.parameter_people),
	kilometres: figure(m.parameter_km),
	refusals: figure(m.parameter_refusals),
	appointments: figure(m.parameter_appointments),
	times: figure(m.parameter_occasions),
	introductions: figure(m.parameter_introductions),
	'times the standard': figure(m.parameter_times),
	'times the line': figure(m.parameter_times),
	'hours of the day': (value) => `${String(value)}:00`,
	'months of the year': figure(m.parameter_month_of_year),
	year: String,
	groups: (value) => groupWords[value as Group]?.() ?? String(value),
	incentives: (value) => stackableWords[value as Stackable]?.() ?? String(value),
}

/** Two figures of these are the ends of a span. */
const spans: ReadonlySet<ParameterUnit> = new Set(['hours of the day', 'months of the year'])

/** Words that mean another thing for one parameter than for the others. */
const ownWords: Record<string, () => string> = {
	'exit.amount_mode none': m.parameter_mode_no_exit,
	'refusal.hearing off': m.parameter_hearing_off,
}

/** A value as people say it; what is not known is said to be so. */
export function parameterText(key: ParameterKey, value: unknown): string {
	if (value === null) return m.parameter_unknown()
	const { unit } = parameters[key]
	const own = ownWords[`${key} ${String(value)}`]
	if (own) return own()
	const parts = Array.isArray(value) ? value : [value]
	return parts.map(unitTexts[unit]).join(spans.has(unit) ? ' – ' : ' · ')
}

/** What is allowed, in the unit that people read; of a list, for each of its parts. */
export function rangeText(key: ParameterKey): string {
	return rangesOf(shapeOf(key))
		.map((range) => oneRange(key, range))
		.join(' · ')
}

function oneRange(key: ParameterKey, range: Range): string {
	const { unit } = parameters[key]
	const say = unit === 'bands' ? yuan : (value: unknown) => parameterText(key, value)
	if (range.kind === 'only') return m.parameter_only({ value: say(range.value) })
	if (range.kind === 'words') return range.words.map(say).join(' · ')
	return m.parameter_between({ least: say(range.least), most: say(range.most) })
}

export const levelWords: Record<SourceLevel, () => string> = {
	law: m.parameter_level_law,
	regulation: m.parameter_level_regulation,
	'local-regulation': m.parameter_level_local_regulation,
	ministry: m.parameter_level_ministry,
	province: m.parameter_level_province,
	city: m.parameter_level_city,
	county: m.parameter_level_county,
}
