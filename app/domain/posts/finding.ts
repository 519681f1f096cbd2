/**
 * What a check of a post found. `block` refuses publication, `hold` asks for a person's look first,
 * `warn` is said and does not stop anything.
 */
export type FindingLevel = 'block' | 'hold' | 'warn'

export type Finding = {
	code: FindingCode
	level: FindingLevel
	/** The form field that the reason stands at. */
	field: string
	rule: string
	/** The words found, or the figures compared. */
	detail?: string
}

export const phraseCodes = [
	'sex',
	'marriage-birth',
	'hukou-region',
	'origin-ethnic',
	'carrier',
	'disability',
	'rural',
	'faith',
	'age',
	'looks',
	'record',
	'health-general',
	'fee',
	'fee-mentioned',
	'id-holding',
	'loan',
	'bait',
	'bait-official',
	'trafficking',
	'labour-law',
	'child',
] as const
export type PhraseCode = (typeof phraseCodes)[number]

export const factCodes = [
	'missing',
	'pay-below-minimum',
	'pay-tier-unknown',
	'pay-minimum-unknown',
	'pay-hours-unknown',
	'pay-piece',
	'dates-passed',
	'term-too-long',
	'employer-unverified',
	'employer-banned',
	'credit-code-unchecked',
	'labour-share-low',
	'workshop-unrecognised',
	'unread',
] as const
export type FactCode = (typeof factCodes)[number]

export type FindingCode = PhraseCode | FactCode

export const blocksPublication = (findings: readonly Finding[]): boolean =>
	findings.some(({ level }) => level === 'block')

/** A person has to look first: findings that block, and those that only a human eye can settle. */
export const needsReview = (findings: readonly Finding[]): boolean =>
	findings.some(({ level }) => level !== 'warn')
