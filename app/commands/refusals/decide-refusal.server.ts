import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Refusal } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { refusalFacts } from '#app/adapters/refusals/refusal-facts.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { openCase } from '#app/commands/cases/open-case.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { refusalNotice, secondWarning } from '#app/domain/notices/refusal-notices.ts'
import { type Verdict, verdicts } from '#app/domain/refusals/refusal-machine.ts'
import { type RefusalMoved, refusalTrack } from './refusal-track.server.ts'

type Finding = { verdict: Verdict; ground: string }

/**
 * A caseworker finds whether a refusal had a good reason, and says why. The person is told what counts,
 * how many stand in a row and how to object; after the second they are warned and offered help, and the
 * third puts a case before the bureau.
 */
export function decideRefusal(
	ctx: Ctx<Staff>,
	id: string,
	{ verdict, ground }: Finding,
): Promise<RefusalMoved> {
	const asked = { verb: verdicts[verdict], may: 'refusal.decide', side: 'person' } as const
	return makeMove(ctx, refusalTrack, id, asked, async (refusal, tx) => {
		await lockRowOf(tx.db, refusal.personId)
		// The time for an objection runs once the person has the notice.
		const clock = { dueOn: null, remindedAt: null, escalatedAt: null }
		return {
			changes: { ...clock, decidedBy: ctx.actor.accountId },
			said: { words: sealSaid('refusal_event', id, ground) },
			after: () => tell(ctx, tx, refusal, { verdict, ground }),
		}
	})
}

async function tell(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	refusal: Refusal,
	{ verdict, ground }: Finding,
): Promise<void> {
	const { id, personId, personDivision } = refusal
	const about = { personId, personDivision, refusalId: id }
	const facts = await refusalFacts(tx.db, refusal)
	const row = await countOfPerson(tx.db, refusal, ctx.today)
	const { count } = row
	const policy = await readPolicy(tx.db, personDivision, ctx.today)
	const workdays = policy('refusal.objection_workdays')
	const found = { verdict, ground, count, workdays }
	await issueNotice(ctx, tx, 'refusal', about, refusalNotice(facts, found))
	if (verdict !== 'unjustified') return
	if (count === 2) {
		const { institution } = ctx.actor
		const warning = secondWarning(facts.name, { count, institution })
		await issueNotice(ctx, tx, 'warning', about, warning)
	}
	if (row.due) await openCase(ctx, tx, refusal, row)
}
