import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ApplicationMoved, applicationTrack, recorded } from './application-track.server.ts'

type Interview = { at: Date; place: string }

/** The employer wants to see the person: when and where. */
export function inviteApplicant(
	ctx: Ctx<Staff>,
	id: string,
	{ at, place }: Interview,
): Promise<ApplicationMoved<'date-past'>> {
	return makeMove(ctx, applicationTrack, id, recorded('invite'), async (application, tx) => {
		if (at < ctx.now) return { refused: 'date-past' as const }
		return {
			changes: { interviewAt: at, interviewPlace: place },
			said: { at: at.toISOString(), place },
			after: async () => {
				const { post } = await factsOf(tx, application)
				await notifyPerson(tx, application.personId, {
					template: 'interview-invited',
					params: { post, at: at.toISOString(), place },
					link: `/me/applications/${id}`,
				})
			},
		}
	})
}
