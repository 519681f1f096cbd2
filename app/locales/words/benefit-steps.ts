import type { Standing } from '#app/domain/benefit/month-figures.ts'
import type { Step } from '#app/domain/benefit/steps.ts'
import type { DeductionMode, ExitMode } from '#app/domain/benefit/terms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { monthText, standingWords, yuanText } from './benefit.ts'

const rules: Record<Step['rule'], () => string> = {
	'R-036': m.benefit_rule_line,
	'R-037': m.benefit_rule_benefit,
	'R-038': m.benefit_rule_total,
	'R-060': m.benefit_rule_net,
	'R-061': m.benefit_rule_counted,
	'R-062': m.benefit_rule_deduction,
	'R-063': m.benefit_rule_disregard,
	'R-066': m.benefit_rule_total,
	'R-069': m.benefit_rule_total,
}

/** What a step reckons. Bands are a way of paying the benefit, under the rule of the line. */
export const ruleWords = ({ rule, parameter }: Step): string =>
	parameter === 'dibao.bands' ? m.benefit_rule_benefit() : rules[rule]()

export const stepResult = ({ result }: Step): string => yuanText(result)

const inputs: Record<string, () => string> = {
	grossFen: m.benefit_input_gross,
	insuranceFen: m.benefit_input_insurance,
	taxFen: m.benefit_input_tax,
	netFen: m.benefit_part_wage,
	netWageFen: m.benefit_part_wage,
	deductionFen: m.benefit_column_deduction,
	otherIncomeFen: m.benefit_part_other,
	countedIncomeFen: m.benefit_column_counted,
	currentBenefitFen: m.benefit_input_present,
	standardFen: m.benefit_input_standard,
	size: m.benefit_input_size,
	lineFen: m.benefit_rule_line,
	mode: m.benefit_input_mode,
	value: m.benefit_input_value,
	capFen: m.benefit_input_cap,
	minPayFen: m.benefit_input_condition,
	month: m.benefit_column_month,
	status: m.benefit_column_status,
	months: m.benefit_input_months,
	exitPaymentFen: m.benefit_status_exit,
	classifiedExtraFen: m.benefit_column_extra,
}

export const inputWords = (name: string): string => inputs[name]?.() ?? name

export const modeWords: Record<DeductionMode | ExitMode, () => string> = {
	none: m.benefit_mode_none,
	fixed_amount: m.benefit_mode_fixed,
	ratio_of_standard: m.benefit_mode_of_standard,
	ratio_of_earnings: m.benefit_mode_of_earnings,
	ratio_of_min_wage: m.benefit_mode_of_minimum,
	hold: m.benefit_mode_hold,
	taper: m.benefit_mode_taper,
	lump_sum: m.benefit_mode_lump,
	topup_zero_keep_status: m.benefit_mode_status,
}

/** An input as people read it: amounts in yuan, codes in words, nothing where there is none. */
export function inputText(name: string, value: Step['inputs'][string]): string {
	if (value === null || value === undefined) return m.benefit_input_none()
	if (name.endsWith('Fen')) return yuanText(Number(value))
	if (name === 'mode') return modeWords[value as DeductionMode | ExitMode]()
	if (name === 'status') return standingWords[value as Standing]()
	if (name === 'month') return monthText(String(value))
	return String(value)
}
