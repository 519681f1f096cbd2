import type { Db } from '#app/adapters/context.ts'
import type { Claim } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { incentives } from '#app/domain/claims/incentives.ts'
import type { ClaimTerm } from '#app/domain/claims/past-claims.ts'
import type { Answers, Question } from '#app/domain/claims/questions.ts'
import { excludedBy, exclusiveGroups } from '#app/domain/claims/stacking.ts'
import { questionsOf, type Verdict, verdictOf } from '#app/domain/claims/verdict.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { factsOfPerson, termOf } from './claim-facts.server.ts'
import { openAnswers } from './sealed-claim.server.ts'

export type Judged = {
	verdict: Verdict
	questions: Question[]
	/** What stands already and excludes it. */
	excludedBy: ClaimTerm[]
	policy: Policy
}

/** How a claim stands today by the rules of its place. */
export async function judgeClaim(db: Db, claim: Claim, today: string): Promise<Judged> {
	const policy = await readPolicy(db, claim.personDivision, today)
	const incentive = oneOf(incentives, claim.incentive)
	const known = await factsOfPerson(db, claim.personId, today, claim.id)
	// What the portal has certified itself is not asked.
	const certified: Answers = claim.certificateId === null ? {} : { certificate: true }
	const answers = { ...openAnswers(claim.id, claim.answersCipher), ...certified }
	const facts = { ...known, answers, subject: claim.subject }
	return {
		verdict: verdictOf(incentive, facts, policy),
		questions: questionsOf(incentive, known, policy).filter((question) => !(question in certified)),
		excludedBy: excludedBy(exclusiveGroups(policy), known.past, termOf(claim)),
		policy,
	}
}
