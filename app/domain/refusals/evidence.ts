import type { Permission } from '#app/domain/access/permissions.ts'
import type { Paper } from '#app/domain/claims/papers.ts'

/** What a picture belongs to; for a claim, which paper it shows. */
export type EvidenceOf =
	| { refusalId: string }
	| { caseId: string }
	| { claimId: string; paper: Paper }

export const evidenceKinds = ['refusals', 'cases', 'claims'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Who may hand a picture in, who may see it, and how many there are at the most. */
export const evidenceTerms: Record<
	EvidenceKind,
	{ add: Permission; see: Permission; most: number }
> = {
	refusals: { add: 'refusal.object', see: 'refusal.see', most: 8 },
	cases: { add: 'refusal.object', see: 'refusal.see', most: 8 },
	claims: { add: 'claim.make', see: 'claim.see', most: 24 },
}

export const kindOf = (of: EvidenceOf): EvidenceKind =>
	'refusalId' in of ? 'refusals' : 'caseId' in of ? 'cases' : 'claims'
