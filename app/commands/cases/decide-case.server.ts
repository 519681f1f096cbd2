import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { RefusalCase } from '#app/adapters/db/generated/client.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Outcome } from '#app/domain/cases/case-machine.ts'
import {
	type Asked,
	type Consequence,
	consequenceOf,
	type WhyNoConsequence,
} from '#app/domain/cases/consequence.ts'
import { decisionNotice, type Grounds } from '#app/domain/notices/case-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

export type Decision = { outcome: Outcome; grounds: Grounds; organ: string; asked: Asked }
type Refused = WhyNoConsequence | 'refusal-contested'

/**
 * A named official of the county bureau decides, with facts, basis and reasons. This is the
 * one place where anything changes in a benefit, and the database takes it from nowhere else.
 */
export function decideCase(
	ctx: Ctx<Staff>,
	id: string,
	decision: Decision,
): Promise<CaseMoved<Refused>> {
	const asked = { verb: 'decide', may: 'case.decide', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (heard, tx) => {
		const { personDivision: division, personId } = heard
		await lockRowOf(tx.db, personId)
		const shaken = { cases: { some: { caseId: id } }, state: { not: 'unjustified' } }
		if ((await tx.db.refusal.count({ where: shaken })) > 0)
			return { refused: 'refusal-contested' as const }
		const policy = await readPolicy(tx.db, division, ctx.today)
		const terms = {
			reduceRatio: policy('refusal.reduce_ratio'),
			stopMonths: policy('refusal.stop_months'),
		}
		const consequence = consequenceOf(decision.outcome, decision.asked, ctx.today, terms)
		if (consequence && 'refused' in consequence) return consequence
		return {
			changes: await newClock(tx.db, { case: 'decided', division, today: ctx.today }),
			said: { outcome: decision.outcome },
			after: () =>
				write(ctx, tx, heard, { ...decision, consequence, days: policy('appeal.file_days') }),
		}
	})
}

type Weighed = Decision & { consequence: Consequence | null; days: number }

async function write(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	{ id: caseId, personId, personDivision }: RefusalCase,
	{ outcome, grounds, organ, consequence, days }: Weighed,
): Promise<void> {
	const { actor, now } = ctx
	const official = await staffName(tx.db, actor.accountId)
	await tx.db.caseDecision.create({
		data: {
			caseId,
			outcome,
			groundsCipher: sealJson(`case_decision.grounds:${caseId}`, grounds),
			reviewOrgan: organ,
			reviewDays: days,
			decidedBy: actor.accountId,
			official,
			institution: actor.institution,
			decidedAt: now,
		},
	})
	if (consequence) {
		const { outcome: kind, shareFen, cutFen, startMonth, endMonth } = consequence
		const amountsCipher = sealJson(`benefit_change.amounts:${caseId}`, { shareFen, cutFen })
		await tx.db.benefitChange.create({
			data: { caseId, personId, kind, amountsCipher, startMonth, endMonth, createdAt: now },
		})
	}
	const { name } = await tx.db.person.findUniqueOrThrow({
		where: { id: personId },
		select: { name: true },
	})
	const body = decisionNotice(name, { outcome, grounds, consequence, organ, days, official })
	await issueNotice(ctx, tx, 'decision', { personId, personDivision, caseId }, body)
}
