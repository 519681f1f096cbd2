import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { hearingStates } from '#app/domain/cases/case-machine.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

type Statement = { words: string; how: AnswerWay }

/** The person states their view, as often as they like until a decision is made; spoken words are written down by staff. */
export function stateCase(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ words, how }: Statement,
): Promise<CaseMoved> {
	const asked = { verb: 'state', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (opened, tx) => {
		const { personDivision: division, personId } = opened
		return {
			changes: isOneOf(hearingStates, opened.state)
				? {}
				: await newClock(tx.db, { case: 'stated', division, today: ctx.today }),
			said: { words: sealSaid('case_event', id, words), how },
			after: () => tellBureau(tx, 'case-stated', { id, personId, division }),
		}
	})
}

/** The caseworkers of the bureau hear what came in. */
export async function tellBureau(
	tx: WriteTx,
	template: 'case-stated' | 'case-appealed' | 'case-hearing-asked',
	{ id, personId, division }: { id: string; personId: string; division: string },
): Promise<void> {
	const names = await shownNames(tx.db, [personId])
	await notifyStaff(tx, 'caseworker', division, {
		template,
		params: { person: maskName(names(personId).name) },
		link: `/cases/${id}`,
	})
}
