import type { Ctx } from '#app/adapters/context.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import type { StepVerb } from '#app/domain/plans/step-machine.ts'
import { type StepMoved, stepTrack } from './step-track.server.ts'

/** Says that a step is done, takes it up again, keeps it after it was spoken about, or drops it. */
export function moveStep(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	verb: Exclude<StepVerb, 'add' | 'object'>,
): Promise<StepMoved> {
	const asked = { verb, may: 'plan.keep', side: 'person' } as const
	return makeMove(ctx, stepTrack, id, asked, async () => ({}))
}
