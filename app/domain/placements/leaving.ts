/** Why a job ended, or never began. */
export const leaveReasons = [
	'never-started',
	'own-wish',
	'health',
	'care-duty',
	'distance',
	'pay-problem',
	'unlike-promised',
	'dismissed',
	'contract-ended',
	'employer-closed',
	'better-job',
	'other',
] as const
export type LeaveReason = (typeof leaveReasons)[number]

export const checkOutcomes = ['working', 'left', 'not-reached'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]
