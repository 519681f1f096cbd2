/**
 * Reasons for declining an offer: the good reasons 正当理由 of R-045, "other", and simply "rather not".
 * What a reason is worth is decided by a person later; nothing here counts anything.
 */
export const declineReasons = [
	'illness',
	'disability',
	'pregnancy',
	'care-duty',
	'in-training',
	'other-job',
	'unsafe',
	'pay-too-low',
	'fee-asked',
	'discrimination',
	'transport',
	'diet-or-faith',
	'violence',
	'other',
	'rather-not',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** These need the person's own words, so that whoever decides later has heard them. */
const needsWords: readonly DeclineReason[] = ['other']

/** A decline is taken with at least one reason; "other" says which. */
export function whyNoReason(
	reasons: readonly DeclineReason[],
	words: string,
): 'reason-missing' | 'text-missing' | null {
	if (reasons.length === 0) return 'reason-missing'
	return words === '' && reasons.some((reason) => needsWords.includes(reason))
		? 'text-missing'
		: null
}
