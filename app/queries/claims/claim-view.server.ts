import { papersOf, type ShownPaper } from '#app/adapters/claims/claim-papers.server.ts'
import { type Grant, openAnswers, openGrant } from '#app/adapters/claims/sealed-claim.server.ts'
import { judgeClaim } from '#app/adapters/claims/verdict-on.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Claim } from '#app/adapters/db/generated/client.ts'
import { movesOfClaim, type PastMove } from '#app/adapters/refusals/past-moves.server.ts'
import { type ClaimState, type ClaimVerb, claimStates } from '#app/domain/claims/claim-machine.ts'
import { type Incentive, incentives, type Stackable } from '#app/domain/claims/incentives.ts'
import type { Answers, Question } from '#app/domain/claims/questions.ts'
import type { Verdict } from '#app/domain/claims/verdict.ts'
import { oneOf } from '#app/domain/one-of.ts'

/** A claim as the person and the office read it. */
export type ClaimView = {
	id: string
	incentive: Incentive
	state: ClaimState
	from: string
	until: string
	subject: string
	/** It is for a certificate of the portal: what it is for is known. */
	certified: boolean
	dueOn: string | null
	answers: Answers
	questions: Question[]
	verdict: Verdict
	excludedBy: Stackable[]
	papers: ShownPaper[]
	grant: Grant | null
	moves: PastMove<ClaimVerb>[]
}

export async function claimView(db: Db, row: Claim, today: string): Promise<ClaimView> {
	const { id } = row
	const { verdict, questions, excludedBy } = await judgeClaim(db, row, today)
	return {
		id,
		incentive: oneOf(incentives, row.incentive),
		state: oneOf(claimStates, row.state),
		from: isoDay(row.fromDay),
		until: isoDay(row.untilDay),
		subject: row.subject,
		certified: row.certificateId !== null,
		dueOn: isoDayOrNull(row.dueOn),
		answers: openAnswers(id, row.answersCipher),
		questions,
		verdict,
		excludedBy: excludedBy.map(({ incentive }) => incentive),
		papers: await papersOf(db, row, verdict.papers),
		grant: openGrant(id, row.grantCipher),
		moves: await movesOfClaim(db, id),
	}
}
