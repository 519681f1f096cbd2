import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { PostReport } from '#app/adapters/db/generated/client.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { type MoveRefusal, movePostWithin } from '#app/commands/posts/move-post.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { postStates } from '#app/domain/posts/post-machine.ts'
import { stateAfter, verdictsFor } from '#app/domain/reports/report.ts'
import type { AnswerForm } from '#app/domain/reports/report-forms.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: MoveRefusal } | { reportId: string }

/**
 * a person answers a report. Where it is true the post is paused or closed in the same moment;
 * whoever reported it while signed in is told.
 */
export async function answerReport(
	ctx: Ctx<Staff>,
	id: string | undefined,
	{ verdict, answer }: AnswerForm,
): Promise<Outcome> {
	if (!isUuid(id)) return { refused: 'not-found' }
	return ctx.write(async (tx): Promise<Outcome> => {
		const report = await tx.db.postReport.findUnique({ where: { id }, include: reported })
		if (!report || !may(ctx.actor, 'report.answer', { divisions: [report.ownerCode] }))
			return { refused: 'not-found' }
		if (!verdictsFor(oneOf(postStates, report.post.state)).includes(verdict))
			return { refused: 'move-not-possible' }
		if (!(await settled(ctx, tx, id, { verdict, answer }))) return { refused: 'already-changed' }

		if (verdict === 'pause' || verdict === 'close') {
			const moved = await movePostWithin(ctx, tx, report.postId, verdict, answer)
			if ('refused' in moved) return moved
		}
		await tell(tx, report, { verdict, answer })
		return { reportId: id }
	})
}

type Reported = PostReport & { post: { title: string } }

/** The audit, and whoever reported it while signed in. */
async function tell(tx: WriteTx, report: Reported, { verdict, answer }: AnswerForm): Promise<void> {
	const upheld = stateAfter(verdict) === 'upheld'
	tx.record({
		action: upheld ? 'report.uphold' : 'report.dismiss',
		subject: ['post_report', report.id],
		division: report.ownerCode,
		details: { postId: report.postId, verdict },
	})
	if (report.accountId === null) return
	await notifyAccount(tx, report.accountId, {
		template: upheld ? 'report-upheld' : 'report-dismissed',
		params: { post: report.post.title, answer },
		link: `/posts/${report.postId}`,
	})
}

const reported = { post: { select: { title: true, state: true } } } as const

/** False when someone else has answered meanwhile. */
async function settled(
	{ actor, now }: Ctx<Staff>,
	{ db }: WriteTx,
	id: string,
	{ verdict, answer }: AnswerForm,
): Promise<boolean> {
	const { count } = await db.postReport.updateMany({
		where: { id, state: 'open' },
		data: {
			state: stateAfter(verdict),
			answer,
			answeredBy: actor.accountId,
			answeredAt: now,
		},
	})
	return count === 1
}
