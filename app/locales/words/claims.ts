import type { Amount, Pace } from '#app/domain/claims/amounts.ts'
import type { ClaimState, ClaimVerb } from '#app/domain/claims/claim-machine.ts'
import type { ConditionName } from '#app/domain/claims/conditions.ts'
import type { Situation } from '#app/domain/claims/extras.ts'
import type { Group } from '#app/domain/claims/groups.ts'
import type { Incentive, Stackable } from '#app/domain/claims/incentives.ts'
import type { Paper } from '#app/domain/claims/papers.ts'
import type { Question } from '#app/domain/claims/questions.ts'
import type { Verdict } from '#app/domain/claims/verdict.ts'
import { m } from '#app/locales/compiled/messages.js'
import { yuanText } from './benefit.ts'
import { dayText } from './dates.ts'

/** What it is called. */
export const stackableWords: Record<Stackable, () => string> = {
	travel: m.claim_kind_travel,
	'flex-insurance': m.claim_kind_flex_insurance,
	training: m.claim_kind_training,
	living: m.claim_kind_living,
	'job-search': m.claim_kind_job_search,
	'start-up-loan': m.claim_kind_start_up_loan,
	'tax-self': m.claim_kind_tax_self,
	'hire-insurance': m.claim_kind_hire_insurance,
	'public-post': m.claim_kind_public_post,
	'tax-hire': m.claim_kind_tax_hire,
	'firm-loan': m.claim_kind_firm_loan,
	'disabled-quota': m.claim_kind_disabled_quota,
	'fund-skill': m.claim_kind_fund_skill,
}

/** What it gives, in one sentence. */
export const givesWords: Record<Incentive, () => string> = {
	travel: m.claim_gives_travel,
	'flex-insurance': m.claim_gives_flex_insurance,
	training: m.claim_gives_training,
	living: m.claim_gives_living,
	'job-search': m.claim_gives_job_search,
	'start-up-loan': m.claim_gives_start_up_loan,
	'tax-self': m.claim_gives_tax_self,
	'hire-insurance': m.claim_gives_hire_insurance,
	'public-post': m.claim_gives_public_post,
	'tax-hire': m.claim_gives_tax_hire,
	'firm-loan': m.claim_gives_firm_loan,
	'disabled-quota': m.claim_gives_disabled_quota,
}

/** Whom a group is. */
export const groupWords: Record<Group, () => string> = {
	dibao: m.claim_group_dibao,
	tekun: m.claim_group_tekun,
	'out-of-poverty': m.claim_group_out_of_poverty,
	'hard-to-employ': m.claim_group_hard_to_employ,
	'zero-employment': m.claim_group_zero_employment,
	disabled: m.claim_group_disabled,
	graduating: m.claim_group_graduating,
	'student-loan': m.claim_group_student_loan,
	'school-leaver': m.claim_group_school_leaver,
	'registered-unemployed': m.claim_group_registered_unemployed,
	'half-year-registered': m.claim_group_half_year_registered,
	'poor-and-registered': m.claim_group_poor_and_registered,
}

/** What is asked of whoever claims. */
export const questionWords: Record<Question, () => string> = {
	'on-dibao': m.claim_ask_on_dibao,
	'out-of-poverty': m.claim_ask_out_of_poverty,
	'hard-to-employ': m.claim_ask_hard_to_employ,
	'zero-employment': m.claim_ask_zero_employment,
	disabled: m.claim_ask_disabled,
	graduating: m.claim_ask_graduating,
	'student-loan': m.claim_ask_student_loan,
	'school-leaver': m.claim_ask_school_leaver,
	'registered-unemployed': m.claim_ask_registered_unemployed,
	'half-year-registered': m.claim_ask_half_year_registered,
	'other-province': m.claim_ask_other_province,
	'works-flexibly': m.claim_ask_works_flexibly,
	certificate: m.claim_ask_certificate,
	'fund-subsidy': m.claim_ask_fund_subsidy,
	'had-before': m.claim_ask_had_before,
	'own-business': m.claim_ask_own_business,
	contract: m.claim_ask_contract,
	'contract-year': m.claim_ask_contract_year,
	insured: m.claim_ask_insured,
	'on-public-post': m.claim_ask_on_public_post,
	'months-away': m.claim_ask_months_away,
	'income-last-year': m.claim_ask_income_last_year,
	'insurance-paid': m.claim_ask_insurance_paid,
	'months-insured': m.claim_ask_months_insured,
	'training-days': m.claim_ask_training_days,
	'loan-wanted': m.claim_ask_loan_wanted,
}

/** Why it may not be claimed. */
const barTexts: Record<Exclude<ConditionName, 'whom'>, () => string> = {
	'other-province': m.claim_bar_other_province,
	'months-away': m.claim_bar_months_away,
	'once-a-year': m.claim_bar_once_a_year,
	'once-in-life': m.claim_bar_once_in_life,
	'works-flexibly': m.claim_bar_works_flexibly,
	'insurance-paid': m.claim_bar_insurance_paid,
	'months-left': m.claim_bar_months_left,
	certificate: m.claim_bar_certificate,
	'fund-subsidy': m.claim_bar_fund_subsidy,
	'same-certificate': m.claim_bar_same_certificate,
	'times-a-year': m.claim_bar_times_a_year,
	'in-training': m.claim_bar_in_training,
	season: m.claim_bar_season,
	'own-business': m.claim_bar_own_business,
	'loan-wanted': m.claim_bar_loan_wanted,
	'still-given': m.claim_bar_still_given,
	contract: m.claim_bar_contract,
	'contract-year': m.claim_bar_contract_year,
	insured: m.claim_bar_insured,
	'on-public-post': m.claim_bar_on_public_post,
}

export const barWords = (bar: ConditionName, groups: readonly Group[]): string =>
	bar === 'whom'
		? m.claim_bar_whom({ groups: groups.map((group) => groupWords[group]()).join(m.list_comma()) })
		: barTexts[bar]()

/** A paper, as people call it. */
export const paperWords: Record<Paper, () => string> = {
	'id-card': m.claim_paper_id_card,
	'bank-card': m.claim_paper_bank_card,
	'unemployment-card': m.claim_paper_unemployment_card,
	'group-proof': m.claim_paper_group_proof,
	'work-contract': m.claim_paper_work_contract,
	tickets: m.claim_paper_tickets,
	'insurance-receipt': m.claim_paper_insurance_receipt,
	certificate: m.claim_paper_certificate,
	enrolment: m.claim_paper_enrolment,
	'student-proof': m.claim_paper_student_proof,
	'business-licence': m.claim_paper_business_licence,
	'loan-plan': m.claim_paper_loan_plan,
	'disability-card': m.claim_paper_disability_card,
	'pay-list': m.claim_paper_pay_list,
}

/** As staff read it. */
export const claimStateWords: Record<ClaimState, () => string> = {
	draft: m.claim_state_draft,
	submitted: m.claim_state_submitted,
	returned: m.claim_state_returned,
	approved: m.claim_state_approved,
	refused: m.claim_state_refused,
	paid: m.claim_state_paid,
	withdrawn: m.claim_state_withdrawn,
}

/** As the person reads it. */
export const myClaimWords: Record<ClaimState, () => string> = {
	draft: m.my_claim_draft,
	submitted: m.my_claim_submitted,
	returned: m.my_claim_returned,
	approved: m.my_claim_approved,
	refused: m.my_claim_refused,
	paid: m.my_claim_paid,
	withdrawn: m.my_claim_withdrawn,
}

/** Until when what is due, by where the claim stands; empty where nothing is. */
export function dueText(state: ClaimState, day: string | null): string {
	if (day === null) return ''
	const facts = { day: dayText(day) }
	if (state === 'submitted') return m.my_claim_due(facts)
	if (state === 'returned') return m.my_claim_due_paper(facts)
	return state === 'approved' ? m.my_claim_due_pay(facts) : ''
}

export const claimMoveWords: Record<ClaimVerb, () => string> = {
	begin: m.claim_move_begin,
	fill: m.claim_move_fill,
	submit: m.claim_move_submit,
	return: m.claim_move_return,
	approve: m.claim_move_approve,
	refuse: m.claim_move_refuse,
	pay: m.claim_move_pay,
	withdraw: m.claim_move_withdraw,
}

export const verdictWords: Record<Verdict['answer'], () => string> = {
	may: m.claim_verdict_may,
	unknown: m.claim_verdict_unknown,
	'may-not': m.claim_verdict_may_not,
}

/** How much it is, how often. */
const paceTexts: Record<Pace, (facts: { amount: string; times: string }) => string> = {
	once: m.claim_amount_once,
	month: m.claim_amount_month,
	year: m.claim_amount_year,
	day: m.claim_amount_day,
	loan: m.claim_amount_loan,
	quota: m.claim_amount_quota,
}

export function amountText({ fen, pace, times }: Pick<Amount, 'fen' | 'pace' | 'times'>): string {
	if (fen === null && pace === 'month') return m.claim_amount_month_open()
	if (fen === null && pace !== 'quota') return m.claim_amount_unknown()
	return paceTexts[pace]({ amount: yuanText(fen ?? 0), times: String(times ?? '') })
}

/** What somebody says of themself and a job. */
export const situationWords: Record<Situation, () => string> = {
	'hard-to-employ': m.claim_group_hard_to_employ,
	'out-of-poverty': m.claim_group_out_of_poverty,
	'zero-employment': m.claim_group_zero_employment,
	disabled: m.claim_group_disabled,
	graduating: m.claim_group_graduating,
	'half-year-registered': m.claim_group_half_year_registered,
	'other-province': m.claim_situation_other_province,
	'works-flexibly': m.claim_situation_works_flexibly,
	'own-business': m.claim_situation_own_business,
}
