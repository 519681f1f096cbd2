import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ApplicationMoved, applicationTrack, recorded } from './application-track.server.ts'

/** The employer has the application and looks at it. */
export function receiveApplication(ctx: Ctx<Staff>, id: string): Promise<ApplicationMoved> {
	return makeMove(ctx, applicationTrack, id, recorded('receive'), async (application, tx) => ({
		after: async () => {
			const { post } = await factsOf(tx, application)
			const message = { template: 'application-received', link: `/me/applications/${id}` } as const
			await notifyPerson(tx, application.personId, { ...message, params: { post } })
		},
	}))
}
