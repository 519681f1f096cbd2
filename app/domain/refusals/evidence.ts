/** What a picture belongs to. */
export type EvidenceOf = { refusalId: string } | { caseId: string }
