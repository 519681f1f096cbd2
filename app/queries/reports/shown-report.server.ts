import type { Ctx, Db } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type PostState, postStates } from '#app/domain/posts/post-machine.ts'
import {
	isOverdue,
	type ReportReason,
	type ReportState,
	reportReasons,
	reportStates,
	type Verdict,
	verdictsFor,
} from '#app/domain/reports/report.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownReport = {
	id: string
	reason: ReportReason
	words: string
	state: ReportState
	dueOn: string
	overdue: boolean
	createdAt: Date
	/** Whether someone signed in waits for the answer. */
	named: boolean
	answer: string
	answeredBy: string | null
	answeredAt: Date | null
	post: { id: string; title: string; employer: string; state: PostState }
	/** What can be decided now; nothing once it is answered. */
	verdicts: Verdict[]
	/** Other reports about posts of the same employer: a pattern shows only side by side. */
	others: { id: string; post: string; reason: ReportReason; state: ReportState; createdAt: Date }[]
}

const shownAtMost = 20

export async function shownReport(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownReport | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const report = await db.postReport.findUnique({
			where: { id },
			include: { post: { include: { employer: { select: { name: true } } } } },
		})
		if (!report || !may(actor, 'report.answer', { divisions: [report.ownerCode] })) return null
		const { post, words, answer, answeredAt, createdAt } = report
		const postState = oneOf(postStates, post.state)
		const dueOn = isoDay(report.dueOn)
		return {
			id,
			words,
			answer,
			answeredAt,
			createdAt,
			dueOn,
			reason: oneOf(reportReasons, report.reason),
			state: oneOf(reportStates, report.state),
			overdue: isOverdue({ state: report.state, dueOn }, today),
			named: report.accountId !== null,
			answeredBy: report.answeredBy && ((await staffName(db, report.answeredBy)) || null),
			post: { id: post.id, title: post.title, employer: post.employer.name, state: postState },
			verdicts: report.state === 'open' ? verdictsFor(postState) : [],
			others: await othersAbout(db, post.employerId, id, actor.division),
		}
	})
}

async function othersAbout(db: Db, employerId: string, id: string, division: string) {
	const rows = await db.postReport.findMany({
		where: { id: { not: id }, post: { employerId }, ownerCode: { startsWith: division } },
		orderBy: { createdAt: 'desc' },
		take: shownAtMost,
		include: { post: { select: { title: true } } },
	})
	return rows.map(({ id: other, post, reason, state, createdAt }) => ({
		id: other,
		post: post.title,
		reason: oneOf(reportReasons, reason),
		state: oneOf(reportStates, state),
		createdAt,
	}))
}
