import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { bureauFor } from '#app/adapters/people/bureau-for.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { caseMachine, undecidedCaseStates } from '#app/domain/cases/case-machine.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import type { Count } from '#app/domain/refusals/counter.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { caseTrack } from './case-track.server.ts'

/** The third that counts puts a case before the county bureau, unless one is there already. */
export async function openCase(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	{ personId }: { personId: string },
	row: Count,
): Promise<void> {
	const { db } = tx
	const open = { personId, state: { in: [...undecidedCaseStates] } }
	if ((await db.refusalCase.count({ where: open })) > 0) return
	const move = moved(caseMachine, nothing, 'open', moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`a case cannot be opened: ${move.refused}`)
	const division = await bureauFor(db, personId)
	const opened = await db.refusalCase.create({
		data: {
			id: newId(ctx.now.getTime()),
			personId,
			personDivision: division,
			state: move.to,
			openedAt: ctx.now,
			...(await newClock(db, { case: move.to, division, today: ctx.today })),
			refusals: { create: row.counted.map(({ id: refusalId }) => ({ refusalId })) },
		},
	})
	const said = { refusals: row.counted.map(({ id }) => id) }
	await writeHappening(ctx, tx, caseTrack, opened, {
		verb: 'open',
		from: nothing,
		to: move.to,
		said,
	})
	const names = await shownNames(db, [personId])
	await notifyStaff(tx, 'caseworker', division, {
		template: 'case-opened',
		params: { person: maskName(names(personId).name) },
		link: `/cases/${opened.id}`,
	})
}
