import type { PayUnit } from '#app/domain/money/pay.ts'
import type { PostState } from '#app/domain/posts/post-machine.ts'
import type {
	Contract,
	DemandCode,
	DemandDegree,
	Education,
	Insurance,
	OpenTo,
	PostKind,
	PostTrait,
	Shift,
	WorkingHours,
} from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'

type Words<Word extends string> = Record<Word, () => string>

export const kindWords: Words<PostKind> = {
	'public-welfare': m.kind_public_welfare,
	workshop: m.kind_workshop,
	'work-relief': m.kind_work_relief,
	'labour-export': m.kind_labour_export,
	'industry-support': m.kind_industry_support,
	market: m.kind_market,
}
export const hoursWords: Words<WorkingHours> = {
	'full-time': m.hours_full_time,
	'part-time': m.hours_part_time,
	flexible: m.hours_flexible,
	unstated: m.hours_unstated,
}
export const shiftWords: Words<Shift> = {
	day: m.shift_day,
	night: m.shift_night,
	rotating: m.shift_rotating,
	flexible: m.shift_flexible,
	unstated: m.shift_unstated,
}
export const contractWords: Words<Contract> = {
	'labour-contract': m.contract_labour,
	'service-agreement': m.contract_service,
	temporary: m.contract_temporary,
	unstated: m.contract_unstated,
}
export const insuranceWords: Words<Insurance> = {
	pension: m.insurance_pension,
	medical: m.insurance_medical,
	unemployment: m.insurance_unemployment,
	'work-injury': m.insurance_work_injury,
	maternity: m.insurance_maternity,
	'housing-fund': m.insurance_housing_fund,
	accident: m.insurance_accident,
}
export const openToWords: Words<OpenTo> = {
	dibao: m.open_dibao,
	'dibao-edge': m.open_dibao_edge,
	'low-income': m.open_low_income,
	'lifted-out-of-poverty': m.open_lifted,
	'zero-employment': m.open_zero_employment,
	disabled: m.open_disabled,
	older: m.open_older,
	'long-unemployed': m.open_long_unemployed,
	'local-rural': m.open_local_rural,
	anyone: m.open_anyone,
}
export const educationWords: Words<Education> = {
	none: m.education_none,
	primary: m.education_primary,
	junior: m.education_junior,
	vocational: m.education_vocational,
	senior: m.education_senior,
	college: m.education_college,
	bachelor: m.education_bachelor,
	postgraduate: m.education_postgraduate,
}
export const demandWords: Words<DemandCode> = {
	lifting: m.demand_lifting,
	standing: m.demand_standing,
	heights: m.demand_heights,
	night: m.demand_night,
	sight: m.demand_sight,
	hearing: m.demand_hearing,
	literacy: m.demand_literacy,
}
export const degreeWords: Words<DemandDegree> = {
	none: m.degree_none,
	some: m.degree_some,
	much: m.degree_much,
}
export const traitWords: Words<PostTrait> = {
	housing: m.trait_housing,
	meals: m.trait_meals,
	'no-experience': m.trait_no_experience,
	'no-schooling': m.trait_no_schooling,
	sitting: m.trait_sitting,
	light: m.trait_light,
	'day-only': m.trait_day_only,
	'part-time': m.trait_part_time,
	'disabled-welcome': m.trait_disabled_welcome,
	insured: m.trait_insured,
}
export const unitWords: Words<PayUnit> = {
	hour: m.unit_hour,
	day: m.unit_day,
	month: m.unit_month,
	year: m.unit_year,
	piece: m.unit_piece,
}
export const postStateWords: Words<PostState> = {
	draft: m.state_draft,
	'in-review': m.state_in_review,
	returned: m.state_returned,
	published: m.state_published,
	paused: m.state_paused,
	filled: m.state_filled,
	closed: m.state_closed,
	expired: m.state_expired,
}

const payWords: Record<PayUnit, (input: { pay: string }) => string> = {
	hour: m.pay_hour,
	day: m.pay_day,
	month: m.pay_month,
	year: m.pay_year,
	piece: m.pay_piece,
}

export type Pay = { payUnit: PayUnit | null; payMinFen: number | null; payMaxFen: number | null }

/** Made once: that takes a hundred times as long as to use it. */
const yuanFigures = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })

/** "每月 2,800–3,200 元": one figure where both ends are the same. */
export function payText({ payUnit, payMinFen, payMaxFen }: Pay): string {
	if (payUnit === null || payMinFen === null) return m.pay_unstated()
	const yuan = (fen: number) => yuanFigures.format(fen / 100)
	const same = payMaxFen === null || payMaxFen === payMinFen
	return payWords[payUnit]({
		pay: same ? yuan(payMinFen) : `${yuan(payMinFen)}–${yuan(payMaxFen)}`,
	})
}
