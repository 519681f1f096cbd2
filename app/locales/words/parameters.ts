import type { Band } from '#app/domain/benefit/terms.ts'
import type { ParameterKey, ParameterUnit } from '#app/domain/policy/parameters.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from './dates.ts'

export const parameterWords: Record<ParameterKey, () => string> = {
	'minwage.month': m.parameter_minwage_month,
	'minwage.hour': m.parameter_minwage_hour,
	'minwage.tier': m.parameter_minwage_tier,
	'pay.days_a_month': m.parameter_pay_days,
	'pay.hours_a_day': m.parameter_pay_hours,
	'dibao.standard_monthly.urban': m.parameter_dibao_urban,
	'dibao.standard_monthly.rural': m.parameter_dibao_rural,
	'dibao.amount_mode': m.parameter_dibao_mode,
	'dibao.bands': m.parameter_dibao_bands,
	'edge.multiple': m.parameter_edge_multiple,
	'deduct.mode': m.parameter_deduct_mode,
	'deduct.value': m.parameter_deduct_value,
	'deduct.cap': m.parameter_deduct_cap,
	'deduct.condition': m.parameter_deduct_condition,
	'deduct.full_disregard_months': m.parameter_deduct_disregard,
	'deduct.months_max': m.parameter_deduct_months,
	'exit.months': m.parameter_exit_months,
	'exit.warn_days': m.parameter_exit_warn,
	'exit.amount_mode': m.parameter_exit_mode,
	'exit.taper': m.parameter_exit_taper,
	'exit.lump_sum_months': m.parameter_exit_lump,
	'exit.income_cap_multiple': m.parameter_exit_cap,
	'si.personal_rate': m.parameter_si_rate,
	'post.valid_days': m.parameter_post_valid,
	'post.import_valid_days': m.parameter_post_import_valid,
	'post.reminder_days': m.parameter_post_reminder,
	'post.age_rule': m.parameter_post_age,
	'post.complaint_workdays': m.parameter_post_complaint,
	'employer.reverify_months': m.parameter_reverify,
	'employer.reminder_days': m.parameter_reverify_reminder,
	'offer.reply_workdays': m.parameter_offer_reply,
	'offer.remind_workdays': m.parameter_offer_remind,
	'offer.max_per_place': m.parameter_offer_max,
	'application.reply_workdays': m.parameter_application_reply,
	'suitable.max_commute_min': m.parameter_commute,
	'suitable.min_notice_days': m.parameter_notice,
	'suitable.km_per_hour': m.parameter_speed,
	'guidance.ahead_max': m.parameter_guidance_ahead,
	'guidance.remind_days': m.parameter_guidance_remind,
	'pack.guidance': m.parameter_pack_guidance,
	'pack.window_days': m.parameter_pack_window,
	'refusal.count': m.parameter_refusal_count,
	'refusal.window_months': m.parameter_refusal_window,
	'refusal.min_days_between': m.parameter_refusal_gap,
	'refusal.decide_workdays': m.parameter_refusal_decide,
	'refusal.objection_workdays': m.parameter_refusal_objection,
	'refusal.review_workdays': m.parameter_refusal_review,
	'refusal.serve_workdays': m.parameter_refusal_serve,
	'refusal.statement_workdays': m.parameter_refusal_statement,
	'refusal.hearing': m.parameter_refusal_hearing,
	'refusal.hearing_workdays': m.parameter_refusal_hearing_days,
	'refusal.case_workdays': m.parameter_refusal_case,
	'refusal.remind_workdays': m.parameter_refusal_remind,
	'refusal.escalate_workdays': m.parameter_refusal_escalate,
	'refusal.reduce_ratio': m.parameter_refusal_ratio,
	'refusal.stop_months': m.parameter_refusal_stop,
	'appeal.file_days': m.parameter_appeal_file,
	'appeal.review_days': m.parameter_appeal_review,
	'text.quiet_hours': m.parameter_quiet,
	'capacity.min_age': m.parameter_min_age,
	'track.days': m.parameter_track,
	'track.stable_months': m.parameter_stable,
	'tags.review_months': m.parameter_tags_review,
	'workrelief.min_labour_share': m.parameter_labour_share,
	'workshop.min_people': m.parameter_workshop,
	'workshop.min_share': m.parameter_workshop_share,
}

const figure = (words: (facts: { count: string }) => string) => (value: unknown) =>
	words({ count: countText(Number(value)) })
const yuan = (value: unknown) => m.parameter_yuan({ amount: countText(Number(value) / 100) })
const percent = (value: unknown) => `${Math.round(Number(value) * 100)} %`
const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

function bandText(value: unknown): string {
	const { belowFen, amountFen } = value as Band
	return m.parameter_band({ below: yuan(belowFen), amount: yuan(amountFen) })
}

/** One part of a value by its unit; a list is its parts one after the other. */
const unitTexts: Record<ParameterUnit, (value: unknown) => string> = {
	fen: yuan,
	'fen, by tier': yuan,
	'fen or ratio': plain,
	'pay from which on': plain,
	bands: bandText,
	mode: plain,
	rule: plain,
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
	introductions: figure(m.parameter_introductions),
	'times the standard': figure(m.parameter_times),
	'times the line': figure(m.parameter_times),
	'hours of the day': (value) => `${String(value)}:00`,
}

/** A value as people say it; what is not known is said to be so. */
export function parameterText(unit: ParameterUnit, value: unknown): string {
	if (value === null) return m.parameter_unknown()
	const parts = Array.isArray(value) ? value : [value]
	return parts.map(unitTexts[unit]).join(unit === 'hours of the day' ? ' – ' : ' · ')
}
