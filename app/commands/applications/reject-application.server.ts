import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff, System } from '#app/domain/access/actor.ts'
import type { RejectedBy, RejectReason } from '#app/domain/applications/rejecting.ts'
import { type ApplicationMoved, applicationTrack, recorded } from './application-track.server.ts'

type Rejection = { reason: RejectReason; by: RejectedBy }

/** The application ends without a job, for a reason, and it is said by whom. */
export function rejectApplication(
	ctx: Ctx<Staff | System>,
	id: string,
	{ reason, by }: Rejection,
): Promise<ApplicationMoved> {
	return makeMove(ctx, applicationTrack, id, recorded('reject'), async (application, tx) => ({
		changes: { reason, reasonBy: by },
		said: { reason, by },
		after: async () => {
			const { post } = await factsOf(tx, application)
			const message = { template: 'not-hired', link: `/me/applications/${id}` } as const
			await notifyPerson(tx, application.personId, { ...message, params: { post } })
		},
	}))
}
