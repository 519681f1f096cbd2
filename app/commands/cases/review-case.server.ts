import type { Ctx } from '#app/adapters/context.ts'
import { effectDecided, sealVariation } from '#app/adapters/refusals/effect-of-decision.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { issueNotice } from '#app/commands/notices/issue-notice.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ReviewAnswer } from '#app/domain/cases/case-machine.ts'
import { variationOf, type WhyNoVariation } from '#app/domain/cases/variation.ts'
import { reviewNotice } from '#app/domain/notices/case-notices.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

export type Review = { ground: string } & (
	| { answer: Exclude<ReviewAnswer, 'vary'> }
	| { answer: 'vary'; cutFen: number; months: number }
)

/**
 * What became of a review, written down by an official who did not decide the case. An overturned decision
 * has no effect any more, from its beginning; a varied one has a milder one.
 */
export function reviewCase(
	ctx: Ctx<Staff>,
	id: string,
	review: Review,
): Promise<CaseMoved<'decided-by-you' | WhyNoVariation>> {
	const { answer, ground } = review
	const asked = { verb: answer, may: 'case.review', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async ({ personId, personDivision }, tx) => {
		const { decidedBy, change } = await tx.db.caseDecision.findUniqueOrThrow({
			where: { caseId: id },
			include: { change: true },
		})
		if (decidedBy === ctx.actor.accountId) return { refused: 'decided-by-you' as const }
		const effect = review.answer === 'vary' ? variationOf(effectDecided(id, change), review) : null
		if (effect && 'refused' in effect) return effect
		return {
			changes: { dueOn: null, remindedAt: null, escalatedAt: null },
			said: {
				words: sealSaid('case_event', id, ground),
				...(effect && { effect: sealVariation(id, effect) }),
			},
			after: async () => {
				const about = { personId, personDivision, caseId: id }
				const { number: decision } = await tx.db.notice.findFirstOrThrow({
					where: { caseId: id, kind: 'decision' },
					orderBy: { issuedAt: 'asc' },
				})
				const { name } = await tx.db.person.findUniqueOrThrow({ where: { id: personId } })
				await issueNotice(
					ctx,
					tx,
					'review',
					about,
					reviewNotice(name, { answer, effect, ground, decision }),
				)
			},
		}
	})
}
