/** What a person may claim besides dibao once they look for work, train, work or start up. */
export const personIncentives = [
	'travel',
	'flex-insurance',
	'training',
	'living',
	'job-search',
	'start-up-loan',
	'tax-self',
] as const
/** What an employer may claim for someone it has hired (decree art. 46). */
export const employerIncentives = [
	'hire-insurance',
	'public-post',
	'tax-hire',
	'firm-loan',
	'disabled-quota',
] as const
export const incentives = [...personIncentives, ...employerIncentives] as const
export type Incentive = (typeof incentives)[number]

/** Paid by another fund, never claimed here; what was had there can exclude what is claimed here. */
export const elsewhere = ['fund-skill'] as const
export const stackable = [...incentives, ...elsewhere] as const
export type Stackable = (typeof stackable)[number]

export type Side = 'person' | 'employer'
export const sideOf = (incentive: Incentive): Side =>
	employerIncentives.some((each) => each === incentive) ? 'employer' : 'person'
