import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Placement } from '#app/adapters/db/generated/client.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import type { LeaveReason } from '#app/domain/placements/leaving.ts'
import {
	type PlacementChanges,
	type PlacementMoved,
	placementTrack,
} from './placement-track.server.ts'

export type Leaving = { reason: LeaveReason; on: string }
export type LeaveRefusal = 'date-future' | 'date-before-start'

/** The job has ended, or never began: why, and on which day. Its place is free again. */
export function leavePlacement(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	leaving: Leaving,
): Promise<PlacementMoved<LeaveRefusal>> {
	const asked = { verb: 'leave', may: 'placement.report', side: 'either' } as const
	return makeMove(ctx, placementTrack, id, asked, async (placement, tx) =>
		planLeaving(ctx, tx, placement, leaving),
	)
}

export function planLeaving(
	{ actor, today }: Ctx<Recipient | Staff>,
	tx: WriteTx,
	placement: Placement,
	{ reason, on }: Leaving,
): Plan<PlacementChanges> | { refused: LeaveRefusal } {
	const startedOn = isoDayOrNull(placement.startedOn)
	if (on > today) return { refused: 'date-future' }
	if (startedOn !== null && on < startedOn) return { refused: 'date-before-start' }
	return {
		changes: { leaveReason: reason, endedOn: dateOf(on) },
		said: { reason, on },
		after: async () => {
			const link = `/placements/${placement.id}`
			const message = { template: 'work-left', params: await factsOf(tx, placement), link } as const
			await notifyStaff(tx, 'officer', placement.postDivision, message)
			if (actor.kind === 'recipient')
				await notifyStaff(tx, 'caseworker', placement.personDivision, message)
		},
	}
}
