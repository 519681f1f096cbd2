export const identities = ['unconfirmed', 'confirmed', 'merged'] as const
export type Identity = (typeof identities)[number]

/** GB/T 2261.1. */
export const sexes = ['0', '1', '2', '9'] as const
export type Sex = (typeof sexes)[number]

/** How someone belongs to their household, seen from its head. */
export const memberships = ['head', 'spouse', 'child', 'parent', 'other'] as const
export type Membership = (typeof memberships)[number]

/** the layers of the low-income population. */
export const assistanceCategories = [
	'dibao',
	'tekun',
	'dibao_edge',
	'rigid_expense',
	'anti_poverty_monitored',
	'other_low_income',
	'general',
] as const
export type AssistanceCategory = (typeof assistanceCategories)[number]
