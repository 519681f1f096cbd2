import type { Db } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { type ListedPostOf, postsOf } from '#app/adapters/posts/posts-of.server.ts'
import { recognitionOf } from '#app/adapters/workshops/workshop-row.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { relationFor } from '#app/domain/access/permissions.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isOverdue, type ReportReason, reportReasons } from '#app/domain/reports/report.ts'
import { type RecognitionState, recognitionOn } from '#app/domain/workshops/recognition.ts'

/** What there is of an employer: its posts, its workshops, and what the public has reported. */
export type EmployerWork = {
	posts: ListedPostOf
	workshops: { id: string; name: string; recognition: RecognitionState }[]
	/** Null for those who do not answer reports. */
	reports:
		| { id: string; post: string; reason: ReportReason; dueOn: string; overdue: boolean }[]
		| null
}

const shownAtMost = 20

export async function workOfEmployer(
	db: Db,
	actor: Staff,
	employerId: string,
	today: string,
): Promise<EmployerWork> {
	const workshops = await db.workshop.findMany({
		where: { employerId },
		orderBy: { createdAt: 'desc' },
		take: shownAtMost,
	})
	return {
		posts: await postsOf(db, actor, { employerId }),
		workshops: workshops.map((workshop) => ({
			id: workshop.id,
			name: workshop.name,
			recognition: recognitionOn(recognitionOf(workshop), today),
		})),
		reports: relationFor('report.answer', actor.role)
			? await openReports(db, actor, employerId, today)
			: null,
	}
}

async function openReports(db: Db, { division }: Staff, employerId: string, today: string) {
	const rows = await db.postReport.findMany({
		where: { post: { employerId }, state: 'open', ownerCode: { startsWith: division } },
		orderBy: { dueOn: 'asc' },
		take: shownAtMost,
		include: { post: { select: { title: true } } },
	})
	return rows.map(({ id, post, reason, state, dueOn }) => ({
		id,
		post: post.title,
		reason: oneOf(reportReasons, reason),
		dueOn: isoDay(dueOn),
		overdue: isOverdue({ state, dueOn: isoDay(dueOn) }, today),
	}))
}
