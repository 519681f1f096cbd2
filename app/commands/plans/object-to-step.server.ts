import type { Ctx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { sealObjection } from '#app/adapters/plans/sealed-plan.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { type StepMoved, stepTrack } from './step-track.server.ts'

/** The person does not agree with a step, and says why in their own words. */
export function objectToStep(ctx: Ctx<Recipient>, id: string, words: string): Promise<StepMoved> {
	const asked = { verb: 'object', may: 'plan.keep', side: 'person' } as const
	return makeMove(ctx, stepTrack, id, asked, async ({ personId, personDivision }, tx) => ({
		said: { words: sealObjection(id, words) },
		after: async () => {
			const names = await shownNames(tx.db, [personId])
			await notifyStaff(tx, 'caseworker', personDivision, {
				template: 'plan-objected',
				params: { person: maskName(names(personId).name) },
				link: `/people/${personId}/plan`,
			})
		},
	}))
}
