import type { Ctx } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Placement } from '#app/adapters/db/generated/client.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type PlacementState,
	type PlacementVerb,
	placementMachine,
	placementStates,
} from '#app/domain/placements/placement-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'

export type MyJob = {
	id: string
	applicationId: string
	state: PlacementState
	startsOn: string
	startedOn: string | null
	verbs: PlacementVerb[]
	post: BriefPost
}

/** The jobs someone has or had through the portal, the newest first. */
export async function myWork({ actor, read }: Ctx<Recipient>): Promise<MyJob[]> {
	const { personId } = actor
	if (personId === null) return []
	const places = await gazetteer()
	const rows = await read((db) =>
		db.placement.findMany({ where: { personId }, orderBy: { id: 'desc' }, ...withPost, take: 50 }),
	)
	return rows.map((row) => myJobOf(row, places))
}

export const withPost = { include: { post: { select: briefly } } } as const

type Row = Placement & { post: Parameters<typeof briefPost>[0] }

export function myJobOf({ id, applicationId, post, ...row }: Row, places: Gazetteer): MyJob {
	const state = oneOf(placementStates, row.state)
	return {
		id,
		applicationId,
		state,
		startsOn: isoDay(row.startsOn),
		startedOn: isoDayOrNull(row.startedOn),
		verbs: verbsFor(placementMachine, state, 'person'),
		post: briefPost(post, places),
	}
}
