import type { RegistrationView } from '#app/domain/people/person-list.ts'
import type { ConditionReason, TagName, TagSource, TagValue } from '#app/domain/people/tags.ts'
import type { AssistanceCategory, Identity, Membership, Sex } from '#app/domain/people/words.ts'
import type { Channel } from '#app/domain/seekers/words.ts'
import { m } from '#app/locales/compiled/messages.js'

export const registrationViewWords: Record<RegistrationView, () => string> = {
	active: m.registration_view_active,
	paused: m.registration_view_paused,
	none: m.registration_view_none,
}
export const identityWords: Record<Identity, () => string> = {
	unconfirmed: m.identity_unconfirmed,
	confirmed: m.identity_confirmed,
	merged: m.identity_merged,
}
export const tagWords: Record<TagName, () => string> = {
	labour_capacity: m.tag_labour_capacity,
	work_conditions: m.tag_work_conditions,
	work_willingness: m.tag_work_willingness,
	employment_status: m.tag_employment_status,
}

/** What the values of each tag are called. */
export const tagValueWords: { [Name in TagName]: Record<TagValue<Name>, () => string> } = {
	labour_capacity: {
		full: m.capacity_full,
		partial: m.capacity_partial,
		none: m.capacity_none,
		unassessed: m.capacity_unassessed,
	},
	work_conditions: {
		available: m.conditions_available,
		constrained: m.conditions_constrained,
	},
	work_willingness: {
		willing: m.willingness_willing,
		conditional: m.willingness_conditional,
		unwilling: m.willingness_unwilling,
		unknown: m.willingness_unknown,
	},
	employment_status: {
		employed_contract: m.employment_employed_contract,
		employed_flexible: m.employment_employed_flexible,
		self_employed: m.employment_self_employed,
		public_post: m.employment_public_post,
		farming: m.employment_farming,
		unemployed_registered: m.employment_unemployed_registered,
		unemployed_unregistered: m.employment_unemployed_unregistered,
		student: m.employment_student,
		retired: m.employment_retired,
		not_in_labour_force: m.employment_not_in_labour_force,
	},
}

export function tagText(tag: TagName, value: TagValue): string {
	const words: Partial<Record<TagValue, () => string>> = tagValueWords[tag]
	return words[value]?.() ?? value
}

export const tagSourceWords: Record<TagSource, () => string> = {
	declared: m.source_declared,
	assessed: m.source_assessed,
	'data-match': m.source_data_match,
	document: m.source_document,
}
export const conditionWords: Record<ConditionReason, () => string> = {
	care_infant: m.reason_care_infant,
	care_preschool: m.reason_care_preschool,
	care_severe_disability: m.reason_care_severe_disability,
	care_serious_illness: m.reason_care_serious_illness,
	care_disabled_elder: m.reason_care_disabled_elder,
	pregnant: m.reason_pregnant,
	nursing: m.reason_nursing,
	own_treatment: m.reason_own_treatment,
	remote_no_transport: m.reason_remote_no_transport,
	in_training: m.reason_in_training,
	other: m.reason_other,
}
export const assistanceWords: Record<AssistanceCategory, () => string> = {
	dibao: m.assistance_dibao,
	tekun: m.assistance_tekun,
	dibao_edge: m.assistance_dibao_edge,
	rigid_expense: m.assistance_rigid_expense,
	anti_poverty_monitored: m.assistance_anti_poverty_monitored,
	other_low_income: m.assistance_other_low_income,
	general: m.assistance_general,
}
export const sexWords: Record<Sex, () => string> = {
	0: m.sex_unknown,
	1: m.sex_male,
	2: m.sex_female,
	9: m.sex_unstated,
}
export const membershipWords: Record<Membership, () => string> = {
	head: m.member_head,
	spouse: m.member_spouse,
	child: m.member_child,
	parent: m.member_parent,
	other: m.member_other,
}
export const channelWords: Record<Channel, () => string> = {
	self: m.channel_self,
	helper: m.channel_helper,
	counter: m.channel_counter,
}
