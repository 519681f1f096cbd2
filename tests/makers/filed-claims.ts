import { beginClaim } from '#app/commands/claims/begin-claim.server.ts'
import { fillClaim } from '#app/commands/claims/fill-claim.server.ts'
import { submitClaim } from '#app/commands/claims/submit-claim.server.ts'
import type { Incentive } from '#app/domain/claims/incentives.ts'
import type { Answers } from '#app/domain/claims/questions.ts'
import { made, monday } from './journeys.ts'
import { person } from './refusals.ts'

export const said = (answers: Answers, subject = '') => ({ ...answers, subject })
/** Answers with which a job-search subsidy can be claimed. */
export const graduate: Answers = { graduating: true, 'had-before': false }

/** A claim of a person, with its questions answered. */
export async function filled(
	personId: string,
	incentive: Incentive,
	answers: Answers,
	now = monday,
) {
	const id = made(await beginClaim(person(personId, now), personId, incentive))
	made(await fillClaim(person(personId, now), id, said(answers)))
	return id
}

/** A claim that waits for the office. */
export async function handedIn(
	personId: string,
	incentive: Incentive,
	answers: Answers,
	now = monday,
) {
	const id = await filled(personId, incentive, answers, now)
	made(await submitClaim(person(personId, now), id))
	return id
}
