import type { Finding, FindingCode, FindingLevel } from '#app/domain/posts/finding.ts'
import { m } from '#app/locales/compiled/messages.js'
import { importFieldName } from './imports.ts'

export const levelWords: Record<FindingLevel, () => string> = {
	block: m.finding_block,
	hold: m.finding_hold,
	warn: m.finding_warn,
}

const words: Record<FindingCode, (input: { detail: string }) => string> = {
	missing: m.finding_missing,
	'pay-below-minimum': m.finding_pay_below_minimum,
	'pay-tier-unknown': m.finding_pay_tier_unknown,
	'pay-minimum-unknown': m.finding_pay_minimum_unknown,
	'pay-hours-unknown': m.finding_pay_hours_unknown,
	'pay-piece': m.finding_pay_piece,
	'dates-passed': m.finding_dates_passed,
	'term-too-long': m.finding_term_too_long,
	'employer-unverified': m.finding_employer_unverified,
	'employer-banned': m.finding_employer_banned,
	'workshop-unrecognised': m.finding_workshop_unrecognised,
	'credit-code-unchecked': m.finding_credit_code,
	'labour-share-low': m.finding_labour_share,
	unread: m.finding_unread,
	sex: m.finding_sex,
	'marriage-birth': m.finding_marriage,
	'hukou-region': m.finding_hukou,
	'origin-ethnic': m.finding_origin,
	carrier: m.finding_carrier,
	disability: m.finding_disability,
	rural: m.finding_rural,
	faith: m.finding_faith,
	age: m.finding_age,
	looks: m.finding_looks,
	record: m.finding_record,
	'health-general': m.finding_health,
	fee: m.finding_fee,
	'fee-mentioned': m.finding_fee_mentioned,
	'id-holding': m.finding_id_holding,
	loan: m.finding_loan,
	bait: m.finding_bait,
	'bait-official': m.finding_bait_official,
	trafficking: m.finding_trafficking,
	'labour-law': m.finding_labour_law,
	child: m.finding_child,
}

const fields: Record<string, () => string> = {
	title: m.post_field_title,
	description: m.post_field_description,
	benefits: m.post_field_benefits,
	placeCode: m.post_field_place,
	headcount: m.post_field_headcount,
	payUnit: m.post_field_pay_unit,
	payMinFen: m.post_field_pay_min,
	hours: m.post_field_hours,
	hoursPerDay: m.post_field_hours_per_day,
	contract: m.post_field_contract,
	insurance: m.post_field_insurance,
	startsOn: m.post_field_starts_on,
	endsOn: m.post_field_ends_on,
	openTo: m.post_field_open_to,
	fundSource: m.post_field_fund_source,
	destination: m.post_field_destination,
	contactPhone: m.post_field_contact_phone,
	workshopId: m.post_field_workshop,
	projectId: m.post_field_project,
	employerId: m.post_field_employer,
	validUntil: m.post_field_valid_until,
}

/** "最低（元）：低于当地最低工资…" */
export function findingText({ code, field, detail = '' }: Finding): string {
	return m.finding_at({
		field: fields[field]?.() ?? importFieldName(field),
		words: words[code]({ detail }),
	})
}
