import type { incentiveParameters } from '#app/domain/policy/incentive-parameters.ts'
import { m } from '#app/locales/compiled/messages.js'

/** The parameters of subsidies, loans and reliefs, as people on either side read them. */
export const incentiveParameterWords: Record<keyof typeof incentiveParameters, () => string> = {
	'travel.categories': m.parameter_travel_categories,
	'travel.amount': m.parameter_travel_amount,
	'travel.amount_low_income': m.parameter_travel_amount_low_income,
	'travel.income_line': m.parameter_travel_income_line,
	'travel.min_work_months': m.parameter_travel_min_work_months,
	'travel.per_year': m.parameter_travel_per_year,
	'si.flex_ratio': m.parameter_si_flex_ratio,
	'si.months': m.parameter_si_months,
	'si.graduate_months': m.parameter_si_graduate_months,
	'si.near_retire_years': m.parameter_si_near_retire_years,
	'train.amount': m.parameter_train_amount,
	'jobsearch.amount': m.parameter_jobsearch_amount,
	'jobsearch.window': m.parameter_jobsearch_window,
	'loan.person_max': m.parameter_loan_person_max,
	'loan.firm_max': m.parameter_loan_firm_max,
	'loan.term_months': m.parameter_loan_term_months,
	'loan.firm_term_months': m.parameter_loan_firm_term_months,
	'loan.interest_subsidy': m.parameter_loan_interest_subsidy,
	'tax.self.amount': m.parameter_tax_self_amount,
	'tax.hire.amount': m.parameter_tax_hire_amount,
	'tax.months': m.parameter_tax_months,
	'tax.valid_to_year': m.parameter_tax_valid_to_year,
	'disabled.quota_ratio': m.parameter_disabled_quota_ratio,
	'publicpost.subsidy': m.parameter_publicpost_subsidy,
	'publicpost.months': m.parameter_publicpost_months,
	'publicpost.refusal_limit': m.parameter_publicpost_refusal_limit,
	'stack.same_time': m.parameter_stack_same_time,
	'stack.same_certificate': m.parameter_stack_same_certificate,
	'stack.once_a_year': m.parameter_stack_once_a_year,
	'stack.once_in_life': m.parameter_stack_once_in_life,
	'claim.decide_workdays': m.parameter_claim_decide_workdays,
	'claim.paper_workdays': m.parameter_claim_paper_workdays,
	'claim.pay_workdays': m.parameter_claim_pay_workdays,
}

export const incentiveParameterText = (key: string): string =>
	key in incentiveParameterWords
		? incentiveParameterWords[key as keyof typeof incentiveParameters]()
		: ''
