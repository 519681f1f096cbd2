/** What has to be shown for a claim. */
export const papers = [
	'id-card',
	'bank-card',
	'unemployment-card',
	'group-proof',
	'work-contract',
	'tickets',
	'insurance-receipt',
	'certificate',
	'enrolment',
	'student-proof',
	'business-licence',
	'loan-plan',
	'disability-card',
	'pay-list',
] as const
export type Paper = (typeof papers)[number]
