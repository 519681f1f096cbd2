import type { ParameterUnit } from '#app/domain/policy/parameters.ts'
import { m } from '#app/locales/compiled/messages.js'

const none = () => ''
const percent = () => '%'

const units: Record<ParameterUnit, () => string> = {
	fen: m.unit_yuan,
	'fen, by tier': m.unit_yuan,
	'fen or ratio': none,
	'pay from which on': m.unit_yuan,
	bands: m.unit_yuan,
	mode: none,
	rule: none,
	ratio: percent,
	'ratios by month': percent,
	tier: m.unit_tier,
	days: m.unit_days,
	'working days': m.unit_workdays,
	months: m.unit_months,
	years: m.unit_years,
	minutes: m.unit_minutes,
	hours: m.unit_hours,
	people: m.unit_people,
	kilometres: m.unit_km,
	refusals: m.unit_times,
	appointments: m.unit_times,
	times: m.unit_times,
	introductions: m.unit_people,
	'times the standard': m.unit_multiple,
	'times the line': m.unit_multiple,
	'hours of the day': m.unit_hour_of_day,
	'months of the year': m.unit_month_of_year,
	year: none,
	groups: none,
	incentives: none,
}

/** What stands behind a figure of a unit; empty where there is nothing to say. */
export const unitWords = (unit: ParameterUnit): string => units[unit]()

const ways: Partial<Record<ParameterUnit, () => string>> = {
	'fen, by tier': m.value_how_tiers,
	'fen or ratio': m.value_how_money_or_ratio,
	'ratios by month': m.value_how_months,
	bands: m.value_how_bands,
	'hours of the day': m.value_how_hours,
	'months of the year': m.value_how_year_months,
	groups: m.value_how_words,
	incentives: m.value_how_words,
}

/** How a value that is more than one number is typed. */
export const howToType = (unit: ParameterUnit): string => ways[unit]?.() ?? ''
