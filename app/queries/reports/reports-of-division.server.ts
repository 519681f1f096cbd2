import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDay } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import {
	isOverdue,
	type ReportReason,
	type ReportState,
	reportReasons,
	reportStates,
} from '#app/domain/reports/report.ts'
import { type ReportFilter, type ReportSort, reportList } from '#app/domain/reports/report-list.ts'

export type ListedReport = {
	id: string
	post: string
	employer: string
	reason: ReportReason
	words: string
	state: ReportState
	dueOn: string
	overdue: boolean
	createdAt: Date
}

export type ReportRequest = ListRequest<ReportSort, ReportFilter>

/** The reports about posts that an office keeps. */
export async function reportsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: ReportRequest,
): Promise<{ reports: ListedReport[]; total: number }> {
	const where = whereOf(actor, request, today)
	const direction = request.sort.descending ? 'desc' : 'asc'
	return read(async (db) => {
		const rows = await db.postReport.findMany({
			where,
			orderBy: [
				request.sort.by === 'due' ? { dueOn: direction } : { createdAt: direction },
				{ id: 'asc' },
			],
			...rowsOf(reportList, request),
			include: { post: { select: { title: true, employer: { select: { name: true } } } } },
		})
		const reports = rows.map(({ post, reason, state, dueOn, ...row }) => ({
			id: row.id,
			words: row.words,
			createdAt: row.createdAt,
			post: post.title,
			employer: post.employer.name,
			reason: oneOf(reportReasons, reason),
			state: oneOf(reportStates, state),
			dueOn: isoDay(dueOn),
			overdue: isOverdue({ state, dueOn: isoDay(dueOn) }, today),
		}))
		return { reports, total: await db.postReport.count({ where }) }
	})
}

function whereOf(
	{ division }: Staff,
	{ filters }: ReportRequest,
	today: string,
): Prisma.PostReportWhereInput {
	const { state, reason, q } = filters
	return {
		ownerCode: { startsWith: division },
		...(isOneOf(reportStates, state) && { state }),
		...(state === 'overdue' && { state: 'open', dueOn: { lt: dateOf(today) } }),
		...(isOneOf(reportReasons, reason) && { reason }),
		...(q !== '' && {
			post: { OR: [{ title: { contains: q } }, { employer: { name: { contains: q } } }] },
		}),
	}
}
