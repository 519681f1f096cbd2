/**
 * what is known of a person's work, as separate facts, each dated and sourced, none derived
 * from another: labour capacity 劳动能力, work conditions 劳动条件, willingness 就业意愿, and the
 * employment status.
 */
export const tagValues = {
	labour_capacity: ['full', 'partial', 'none', 'unassessed'],
	work_conditions: ['available', 'constrained'],
	work_willingness: ['willing', 'conditional', 'unwilling', 'unknown'],
	employment_status: [
		'employed_contract',
		'employed_flexible',
		'self_employed',
		'public_post',
		'farming',
		'unemployed_registered',
		'unemployed_unregistered',
		'student',
		'retired',
		'not_in_labour_force',
	],
} as const

export type TagName = keyof typeof tagValues
export type TagValue<Name extends TagName = TagName> = (typeof tagValues)[Name][number]
export const tagNames = Object.keys(tagValues) as TagName[]

export const tagSources = ['declared', 'assessed', 'data-match', 'document'] as const
export type TagSource = (typeof tagSources)[number]

/** why work conditions are constrained. */
export const conditionReasons = [
	'care_infant',
	'care_preschool',
	'care_severe_disability',
	'care_serious_illness',
	'care_disabled_elder',
	'pregnant',
	'nursing',
	'own_treatment',
	'remote_no_transport',
	'in_training',
	'other',
] as const
export type ConditionReason = (typeof conditionReasons)[number]

/** One value of a tag, while it held. What touches health and family is kept sealed beside it. */
export type Tag = {
	id: string
	tag: TagName
	value: TagValue
	source: TagSource
	validFrom: string
	validTo: string | null
	reviewOn: string | null
	by: string | null
	detail: { reasons: ConditionReason[]; note: string }
}
