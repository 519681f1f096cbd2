import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import {
	type ApplicationState,
	applicationMachine,
	applicationStates,
} from '#app/domain/applications/application-machine.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { timeline } from '#app/queries/moves/timeline.server.ts'

export type OpenedApplication = {
	id: string
	state: ApplicationState
	replyDueOn: string
	isOverdue: boolean
	interviewAt: Date | null
	interviewPlace: string
	canWithdraw: boolean
	/** The person agreed that the employer gets their name and phone. */
	shared: boolean
	/** They gave their CV to this employer, and have not taken it back. */
	cvGiven: boolean
	post: PostView
	happenings: Happening[]
}

/** An application as the person who made it sees it. */
export async function myApplication(
	{ actor, today, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<OpenedApplication | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.application.findUnique({
			where: { id },
			include: {
				post: { include: viewed },
				cvShares: { where: { endedAt: null }, select: { id: true } },
			},
		})
		if (!row || !may(actor, 'me.search', { personId: row.personId })) return null
		const state = oneOf(applicationStates, row.state)
		return {
			id,
			state,
			replyDueOn: isoDay(row.replyDueOn),
			isOverdue: isoDay(row.replyDueOn) < today,
			interviewAt: row.interviewAt,
			interviewPlace: row.interviewPlace,
			canWithdraw: verbsFor(applicationMachine, state, 'person').includes('withdraw'),
			shared: row.contactCipher !== null,
			cvGiven: row.cvShares.length > 0,
			post: await postView(db, row.post),
			happenings: await timeline(db, { applicationId: id }),
		}
	})
}
