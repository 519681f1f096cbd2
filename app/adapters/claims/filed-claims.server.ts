import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { type ClaimState, claimStates } from '#app/domain/claims/claim-machine.ts'
import { type Incentive, incentives } from '#app/domain/claims/incentives.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type FiledClaim = {
	id: string
	incentive: Incentive
	state: ClaimState
	dueOn: string | null
}

/** The claims for a person, the newest first: those of employers too, but for whom they are not. */
export async function claimsOnFile(
	db: Db,
	personId: string,
	whose: 'all' | 'own' = 'all',
): Promise<FiledClaim[]> {
	const rows = await db.claim.findMany({
		where: { personId, ...(whose === 'own' && { employerId: null }) },
		orderBy: { createdAt: 'desc' },
		take: 30,
	})
	return rows.map(({ id, incentive, state, dueOn }) => ({
		id,
		incentive: oneOf(incentives, incentive),
		state: oneOf(claimStates, state),
		dueOn: isoDayOrNull(dueOn),
	}))
}
