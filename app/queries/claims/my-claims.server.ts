import { factsOfPerson } from '#app/adapters/claims/claim-facts.server.ts'
import { claimsOnFile, type FiledClaim } from '#app/adapters/claims/filed-claims.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type ClaimVerb, claimMachine } from '#app/domain/claims/claim-machine.ts'
import { personIncentives } from '#app/domain/claims/incentives.ts'
import { type Verdict, verdictOf } from '#app/domain/claims/verdict.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type ClaimView, claimView } from './claim-view.server.ts'

/** What someone may get, what they cannot and why, and the claims that they have made; an employer's are not theirs. */
export async function myClaims({
	actor: { personId },
	today,
	read,
}: Ctx<Recipient>): Promise<{ claims: FiledClaim[]; verdicts: Verdict[] }> {
	if (personId === null) return { claims: [], verdicts: [] }
	return read(async (db) => {
		const { residenceCode } = await db.person.findUniqueOrThrow({ where: { id: personId } })
		const policy = await readPolicy(db, residenceCode, today)
		const facts = await factsOfPerson(db, personId, today)
		return {
			claims: await claimsOnFile(db, personId, 'own'),
			verdicts: personIncentives.map((incentive) => verdictOf(incentive, facts, policy)),
		}
	})
}

export type MyClaim = ClaimView & { verbs: ClaimVerb[]; today: string }

/** One of them: what is still asked, the papers, and where it stands. */
export async function myClaim(
	{ actor, read, today }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyClaim | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.claim.findFirst({ where: { id, employerId: null } })
		if (!row || !may(actor, 'claim.see', { personId: row.personId })) return null
		const view = await claimView(db, row, today)
		return { ...view, verbs: verbsFor(claimMachine, view.state, 'person'), today }
	})
}
