import type { Ctx } from '#app/adapters/context.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { effectVaried } from '#app/adapters/refusals/effect-of-decision.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { nextMonth } from '#app/domain/cases/consequence.ts'
import { restoreNotice } from '#app/domain/notices/case-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/**
 * an official ends a reduction or a stop before its time, mostly since the person has taken up work
 * or training. What was decided stays as it was; that it no longer applies follows from this move.
 */
export function restoreCase(
	ctx: Ctx<Staff>,
	id: string,
	ground: string,
): Promise<CaseMoved<'nothing-to-restore'>> {
	const asked = { verb: 'restore', may: 'case.decide', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (decided, tx) => {
		const change = await tx.db.benefitChange.findUnique({ where: { caseId: id } })
		const last = (await effectVaried(tx.db, id))?.endMonth ?? change?.endMonth
		const fromMonth = nextMonth(ctx.today)
		if (last === undefined || last < fromMonth) return { refused: 'nothing-to-restore' as const }
		const { personId, personDivision } = decided
		return {
			changes: { dueOn: null, remindedAt: null, escalatedAt: null },
			said: { words: sealSaid('case_event', id, ground), fromMonth },
			after: async () => {
				const { number } = await tx.db.notice.findFirstOrThrow({
					where: { caseId: id, kind: 'decision' },
					orderBy: { issuedAt: 'asc' },
				})
				const { name } = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
				const official = await staffName(tx.db, ctx.actor.accountId)
				const body = restoreNotice(name, { ground, decision: number, fromMonth, official })
				await issueNotice(ctx, tx, 'decision', { personId, personDivision, caseId: id }, body)
			},
		}
	})
}
