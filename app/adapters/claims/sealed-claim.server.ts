import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Answers } from '#app/domain/claims/questions.ts'

/** What an official granted: fen a time, and how many times, where it is money. */
export type Grant = { fen: number | null; times: number | null }

export const sealAnswers = (id: string, answers: Answers) =>
	sealJson(`claim.answers:${id}`, answers)
export const openAnswers = (id: string, sealed: string) =>
	openJson(`claim.answers:${id}`, sealed) as Answers

export const sealGrant = (id: string, grant: Grant) => sealJson(`claim.grant:${id}`, grant)
export const openGrant = (id: string, sealed: string | null) =>
	sealed === null ? null : (openJson(`claim.grant:${id}`, sealed) as Grant)
