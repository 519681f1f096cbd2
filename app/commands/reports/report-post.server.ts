import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { limitReached } from '#app/adapters/limits/limits.server.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { ReportForm } from '#app/domain/reports/report-forms.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: 'not-found' | 'too-many' } | { answerBy: string }

/**
 * anyone reports a post that was ever published, by name or without. The office that keeps it
 * has so many working days to answer.
 */
export async function reportPost(
	{ actor, now, today, write }: Ctx,
	postId: string | undefined,
	{ reason, words }: ReportForm,
	ip: string,
): Promise<Outcome> {
	if (!isUuid(postId)) return { refused: 'not-found' }
	return write(async (tx) => {
		const post = await tx.db.post.findFirst({
			where: { id: postId, publishedAt: { not: null } },
			select: { title: true, ownerCode: true },
		})
		if (!post) return { refused: 'not-found' }
		// Asked within: a repeated form has got its answer before it comes here.
		if (await limitReached('post-report', ip)) return { refused: 'too-many' }

		const id = newId(now.getTime())
		const policy = await readPolicy(tx.db, post.ownerCode, today)
		const { day: dueOn } = deadline(today, policy('post.complaint_workdays'))
		// Nothing is read back: whoever reports may not read reports.
		await tx.db.postReport.createMany({
			data: {
				id,
				postId,
				reason,
				words,
				accountId: 'accountId' in actor ? actor.accountId : null,
				ownerCode: post.ownerCode,
				dueOn: dateOf(dueOn),
				createdAt: now,
			},
		})
		tx.record({
			action: 'report.make',
			subject: ['post_report', id],
			division: post.ownerCode,
			details: { postId, reason },
		})
		await notifyStaff(tx, 'officer', post.ownerCode, {
			template: 'post-reported',
			params: { post: post.title, dueOn },
			link: `/reports/${id}`,
		})
		return { answerBy: dueOn }
	})
}
