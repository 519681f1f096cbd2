import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { RefusalCase } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { refusalFacts } from '#app/adapters/refusals/refusal-facts.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { caseNotice } from '#app/domain/notices/case-notices.ts'
import type { RefusalFacts } from '#app/domain/notices/refusal-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/** Issues the notice of a case: what it rests on, and until when the person can state their view. */
export function notifyOfCase(ctx: Ctx<Staff>, id: string): Promise<CaseMoved> {
	const asked = { verb: 'notify', may: 'case.notify', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (opened, tx) => {
		const { personDivision: division } = opened
		return {
			changes: await newClock(tx.db, { case: 'noticed', division, today: ctx.today }),
			after: () => issue(ctx, tx, opened),
		}
	})
}

async function issue(ctx: Ctx<Staff>, tx: WriteTx, opened: RefusalCase): Promise<void> {
	const { id: caseId, personId, personDivision } = opened
	const rows = await tx.db.refusal.findMany({
		where: { cases: { some: { caseId } } },
		orderBy: { refusedAt: 'asc' },
	})
	const facts: RefusalFacts[] = []
	for (const row of rows) facts.push(await refusalFacts(tx.db, row))
	const policy = await readPolicy(tx.db, personDivision, ctx.today)
	const body = caseNotice(facts[0]?.name ?? '', {
		refusals: facts.map(({ post, refusedOn }) => ({ post, on: refusedOn })),
		workdays: policy('refusal.statement_workdays'),
		bureau: ctx.actor.institution,
		hearing: policy('refusal.hearing') !== 'off',
	})
	await issueNotice(ctx, tx, 'case', { personId, personDivision, caseId }, body)
}
