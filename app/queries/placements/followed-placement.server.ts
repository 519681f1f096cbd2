import type { Ctx } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { PlacementCheck } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type ShownName, shownNames } from '#app/adapters/people/shown-names.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type CheckOutcome,
	checkOutcomes,
	type LeaveReason,
	leaveReasons,
} from '#app/domain/placements/leaving.ts'
import {
	type PlacementState,
	type PlacementVerb,
	placementMachine,
	placementStates,
} from '#app/domain/placements/placement-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { timeline } from '#app/queries/moves/timeline.server.ts'

export type FollowedCheck = {
	day: number
	dueOn: string
	outcome: CheckOutcome | null
	paidOnTime: boolean | null
	insured: boolean | null
	note: string
	/** It is due, and nobody has reached the person yet. */
	open: boolean
	overdue: boolean
}

export type FollowedPlacement = {
	id: string
	applicationId: string
	state: PlacementState
	startsOn: string
	startedOn: string | null
	endedOn: string | null
	leaveReason: LeaveReason | null
	person: ShownName & { id: string }
	residence: string
	post: BriefPost
	verbs: PlacementVerb[]
	checks: FollowedCheck[]
	happenings: Happening[]
	isTheirs: boolean
	today: string
}

/** A job as staff follow it, from either side, with its checks. */
export async function followedPlacement(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<FollowedPlacement | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const row = await db.placement.findUnique({
			where: { id },
			include: { post: { select: briefly }, checks: { orderBy: { day: 'asc' } } },
		})
		const sides = [row?.personDivision ?? null, row?.postDivision ?? null]
		if (!row || !may(actor, 'placement.list', { divisions: sides })) return null
		const state = oneOf(placementStates, row.state)
		const verbs = verbsFor(placementMachine, state, moverOf(actor))
		const names = await shownNames(db, [row.personId])
		return {
			id,
			applicationId: row.applicationId,
			state,
			startsOn: isoDay(row.startsOn),
			startedOn: isoDayOrNull(row.startedOn),
			endedOn: isoDayOrNull(row.endedOn),
			leaveReason: row.leaveReason === null ? null : oneOf(leaveReasons, row.leaveReason),
			person: { id: row.personId, ...names(row.personId) },
			residence: places.fullName(row.personDivision),
			post: briefPost(row.post, places),
			verbs,
			checks: row.checks.map((check) => followed(check, today, verbs.includes('check'))),
			happenings: await timeline(db, { placementId: id }),
			isTheirs: may(actor, 'offer.make', { divisions: [row.personDivision] }),
			today,
		}
	})
}

function followed(check: PlacementCheck, today: string, checking: boolean): FollowedCheck {
	const { day, paidOnTime, insured, note } = check
	const dueOn = isoDay(check.dueOn)
	const outcome = check.outcome === null ? null : oneOf(checkOutcomes, check.outcome)
	const open = checking && (outcome === null || outcome === 'not-reached')
	return {
		day,
		dueOn,
		outcome,
		paidOnTime,
		insured,
		note,
		open: open && dueOn <= today,
		overdue: open && outcome === null && dueOn < today,
	}
}
