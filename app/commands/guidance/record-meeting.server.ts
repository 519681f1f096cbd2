import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type AppointmentMoved, appointmentTrack } from './appointment-track.server.ts'

/**
 * Whether staff met the person. To whoever did not come goes a kind word and the way to another time;
 * nothing else follows from it.
 */
export function recordMeeting(
	ctx: Ctx<Staff>,
	id: string,
	came: boolean,
): Promise<AppointmentMoved<'appointment-early'>> {
	const verb = came ? 'attend' : 'miss'
	const asked = { verb, may: 'guidance.record', side: 'person' } as const
	return makeMove(ctx, appointmentTrack, id, asked, async ({ personId, startsAt }, tx) => {
		if (startsAt > ctx.now) return { refused: 'appointment-early' as const }
		if (came) return {}
		return {
			after: () =>
				notifyPerson(tx, personId, {
					template: 'appointment-missed',
					params: { at: startsAt.toISOString() },
					link: '/me/guidance',
				}),
		}
	})
}
