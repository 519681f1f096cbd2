import type { Ctx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type ApplicationMoved, applicationTrack } from './application-track.server.ts'

/** The person steps back before the hire; nobody asks them why. */
export function withdrawApplication(
	ctx: Ctx<Recipient | Staff>,
	id: string,
): Promise<ApplicationMoved> {
	const asked = { verb: 'withdraw', may: 'application.withdraw', side: 'person' } as const
	return makeMove(ctx, applicationTrack, id, asked, async (application, tx) => ({
		after: async () => {
			const message = { template: 'application-withdrawn', link: `/applications/${id}` } as const
			const params = await factsOf(tx, application)
			await notifyStaff(tx, 'officer', application.postDivision, { ...message, params })
		},
	}))
}
