import type { Ctx } from '#app/adapters/context.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { refusalFacts } from '#app/adapters/refusals/refusal-facts.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { dropFallenCases } from '#app/commands/cases/drop-fallen-cases.server.ts'
import { openCase } from '#app/commands/cases/open-case.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { objectionNotice } from '#app/domain/notices/refusal-notices.ts'
import { type RefusalMoved, refusalTrack } from './refusal-track.server.ts'

type Answer = { overturned: boolean; ground: string }

/**
 * Someone other than whoever decided looks at an objection. Where it is right the refusal had a good
 * reason after all, and a case that rested on it falls.
 */
export function answerObjection(
	ctx: Ctx<Staff>,
	id: string,
	{ overturned, ground }: Answer,
): Promise<RefusalMoved<'decided-by-you'>> {
	const verb = overturned ? 'overturn' : 'uphold'
	const asked = { verb, may: 'refusal.decide', side: 'person' } as const
	return makeMove(ctx, refusalTrack, id, asked, async (refusal, tx) => {
		if (refusal.decidedBy === ctx.actor.accountId) return { refused: 'decided-by-you' as const }
		await lockRowOf(tx.db, refusal.personId)
		return {
			changes: { dueOn: null, remindedAt: null, escalatedAt: null },
			said: { words: sealSaid('refusal_event', id, ground) },
			after: async () => {
				const { personId, personDivision } = refusal
				const row = await countOfPerson(tx.db, refusal, ctx.today)
				const facts = await refusalFacts(tx.db, refusal)
				const found = { overturned, ground, count: row.count }
				const about = { personId, personDivision, refusalId: id }
				await issueNotice(ctx, tx, 'refusal', about, objectionNotice(facts, found))
				if (overturned) await dropFallenCases(ctx, tx, refusal)
				else if (row.due) await openCase(ctx, tx, refusal, row)
			},
		}
	})
}
