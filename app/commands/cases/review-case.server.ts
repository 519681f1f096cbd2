import type { Ctx } from '#app/adapters/context.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { reviewNotice } from '#app/domain/notices/case-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

type Review = { overturned: boolean; ground: string }

/**
 * What became of a review, written down by an official who did not decide the case. An overturned decision
 * has no effect any more, from its beginning.
 */
export function reviewCase(
	ctx: Ctx<Staff>,
	id: string,
	{ overturned, ground }: Review,
): Promise<CaseMoved<'decided-by-you'>> {
	const verb = overturned ? 'overturn' : 'uphold'
	const asked = { verb, may: 'case.review', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (appealed, tx) => {
		const decision = await tx.db.caseDecision.findUniqueOrThrow({ where: { caseId: id } })
		if (decision.decidedBy === ctx.actor.accountId) return { refused: 'decided-by-you' as const }
		const { personId, personDivision } = appealed
		return {
			changes: { dueOn: null, remindedAt: null, escalatedAt: null },
			said: { words: sealSaid('case_event', id, ground) },
			after: async () => {
				const about = { personId, personDivision, caseId: id }
				const notice = await tx.db.notice.findFirstOrThrow({
					where: { caseId: id, kind: 'decision' },
					orderBy: { issuedAt: 'asc' },
				})
				const { name } = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
				const found = { overturned, ground, decision: notice.number }
				await issueNotice(ctx, tx, 'review', about, reviewNotice(name, found))
			},
		}
	})
}
