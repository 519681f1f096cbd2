import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import type { Placement } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { moveWithin, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { settles } from '#app/domain/placements/checks.ts'
import type { CheckOutcome, LeaveReason } from '#app/domain/placements/leaving.ts'
import { type LeaveRefusal, planLeaving } from './leave-placement.server.ts'
import {
	type PlacementChanges,
	type PlacementMoved,
	placementTrack,
} from './placement-track.server.ts'

export type Check = {
	day: number
	outcome: CheckOutcome
	/** When and why, where the contact found that someone has left. */
	on?: string | undefined
	reason?: LeaveReason | undefined
	paidOnTime: boolean | null
	insured: boolean | null
	note: string
}

type CheckRefusal = LeaveRefusal | 'check-early' | 'date-shape' | 'reason-missing'

/**
 * What a follow-up contact found on one of its days. Whoever is still at work after
 * `track.stable_months` has a job that lasts; whoever has left has left; not reached can be tried again.
 */
export function checkPlacement(
	ctx: Ctx<Staff>,
	id: string,
	check: Check,
): Promise<PlacementMoved<CheckRefusal>> {
	return ctx.write(async (tx): Promise<PlacementMoved<CheckRefusal>> => {
		const placement = await placementTrack.find(tx.db, id)
		const divisions = placement ? [placement.personDivision, placement.postDivision] : []
		if (!placement || !may(ctx.actor, 'placement.record', { divisions }))
			return { refused: 'not-found' }
		const refused = await writeCheck(ctx, tx, id, check)
		if (refused) return { refused }

		const { day, outcome } = check
		if (outcome === 'left')
			return moveWithin(ctx, tx, placementTrack, placement, 'leave', async () =>
				planFoundLeft(ctx, tx, placement, check),
			)
		const verb = outcome === 'working' && (await isStable(ctx, tx, placement)) ? 'settle' : 'check'
		return moveWithin(ctx, tx, placementTrack, placement, verb, async () => ({
			said: { day, outcome },
		}))
	})
}

function planFoundLeft(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	placement: Placement,
	{ on, reason }: Check,
): Plan<PlacementChanges> | { refused: CheckRefusal } {
	if (on === undefined) return { refused: 'date-shape' }
	if (reason === undefined) return { refused: 'reason-missing' }
	return planLeaving(ctx, tx, placement, { on, reason })
}

async function writeCheck(
	{ actor, now, today }: Ctx<Staff>,
	{ db }: WriteTx,
	placementId: string,
	{ day, outcome, paidOnTime, insured, note }: Check,
): Promise<'not-found' | 'check-early' | 'already-changed' | null> {
	const planned = await db.placementCheck.findUnique({
		where: { placementId_day: { placementId, day } },
	})
	if (!planned) return 'not-found'
	if (isoDay(planned.dueOn) > today) return 'check-early'
	const { count } = await db.placementCheck.updateMany({
		where: { placementId, day, OR: [{ doneAt: null }, { outcome: 'not-reached' }] },
		data: { doneAt: now, doneBy: actor.accountId, outcome, paidOnTime, insured, note },
	})
	return count === 0 ? 'already-changed' : null
}

async function isStable(
	{ today }: Ctx<Staff>,
	{ db }: WriteTx,
	{ state, startedOn, personDivision }: Placement,
): Promise<boolean> {
	if (state !== 'started' || startedOn === null) return false
	const policy = await readPolicy(db, personDivision, today)
	return settles(isoDay(startedOn), today, policy('track.stable_months'))
}
