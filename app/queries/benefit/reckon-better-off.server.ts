import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type BetterOff, betterOff } from '#app/domain/benefit/better-off.ts'
import type { BetterOffRequest } from '#app/domain/benefit/better-off-request.ts'
import { earnerOf } from '#app/domain/benefit/earner-of.ts'
import { type MissingTerm, termsInForce } from '#app/domain/benefit/terms-in-force.ts'
import { nation } from '#app/domain/divisions/division-code.ts'

/** What a job would do to a family's money, under the parameters of its division on the day of the decision. */
export async function reckonBetterOff(
	{ read }: Ctx,
	{ decisionDate, division = nation, household, job, months, parameters }: BetterOffRequest,
): Promise<BetterOff | MissingTerm> {
	const policy = await read((db) => readPolicy(db, division, decisionDate))
	const terms = termsInForce(policy, parameters, household.area)
	if ('missing' in terms) return terms
	const earners = [job, ...job.members].map((pay) => earnerOf(pay, parameters['si.personal_rate']))
	return betterOff({ terms, household, earners, startMonth: job.startMonth, months })
}
