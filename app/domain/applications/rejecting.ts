/** Why an employer did not take someone, or an application ended otherwise. */
export const rejectReasons = [
	'no-place-left',
	'skills',
	'certificate',
	'did-not-come',
	'not-reached',
	'health',
	'schedule',
	'employer-silent',
	'post-closed',
	'hired-elsewhere',
	'other',
] as const
export type RejectReason = (typeof rejectReasons)[number]

/** Who said that an application ends; the portal itself only says so of a post that is full. */
export const rejecters = ['employer', 'staff', 'person'] as const
export type RejectedBy = (typeof rejecters)[number] | 'system'
