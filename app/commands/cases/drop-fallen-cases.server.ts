import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { undecidedCaseStates } from '#app/domain/cases/case-machine.ts'
import { caseTrack } from './case-track.server.ts'
import { openCase } from './open-case.server.ts'

/** A case that rests on a refusal which no longer counts falls, as long as it is not decided; what still stands may be due anew. */
export async function dropFallenCases(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	refusal: { id: string; personId: string; personDivision: string },
): Promise<void> {
	const fallen = await tx.db.refusalCase.findMany({
		where: {
			state: { in: [...undecidedCaseStates] },
			refusals: { some: { refusalId: refusal.id } },
		},
	})
	for (const each of fallen) {
		const dropped = await moveWithin(ctx, tx, caseTrack, each, 'drop', async () => ({
			changes: { dueOn: null },
			said: { because: refusal.id },
		}))
		if ('refused' in dropped) throw new Error(`a fallen case cannot be dropped: ${dropped.refused}`)
	}
	const row = await countOfPerson(tx.db, refusal, ctx.today)
	if (row.due) await openCase(ctx, tx, refusal, row)
}
