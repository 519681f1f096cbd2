import type { Ctx } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { JobReportFilter, JobReportSort } from '#app/domain/job-reports/job-report-list.ts'
import { jobReportList } from '#app/domain/job-reports/job-report-list.ts'
import {
	type JobReportState,
	jobReportStates,
	waitingReportStates,
} from '#app/domain/job-reports/job-report-machine.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedJobReport = {
	id: string
	person: string
	bureau: string
	state: JobReportState
	startedOn: string
	exitUntil: string | null
	createdAt: Date
}
export type JobReportRequest = ListRequest<JobReportSort, JobReportFilter>

/** The jobs that people on dibao have told of, in a division. */
export async function jobReportsOfDivision(
	{ actor, read }: Ctx<Staff>,
	request: JobReportRequest,
	pageSize = jobReportList.pageSize,
): Promise<{ reports: ListedJobReport[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request)
	const direction = request.sort.descending ? 'desc' : 'asc'
	const by = request.sort.by === 'made' ? 'createdAt' : 'startedOn'
	return read(async (db) => {
		const rows = await db.jobReport.findMany({
			where,
			orderBy: [{ [by]: direction }, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { person: { select: { name: true } } },
		})
		const reports = rows.map(
			({ id, state, startedOn, exitUntil, createdAt, person, personDivision }) => ({
				id,
				person: person.name,
				bureau: places.fullName(personDivision),
				state: oneOf(jobReportStates, state),
				startedOn: isoDay(startedOn),
				exitUntil: isoDayOrNull(exitUntil),
				createdAt,
			}),
		)
		return { reports, total: await db.jobReport.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { q, state, place } }: JobReportRequest,
): Promise<Prisma.JobReportWhereInput> {
	return {
		AND: (await withinPlaces(actor, place)).map((personDivision) => ({ personDivision })),
		...(isOneOf(jobReportStates, state) && { state }),
		...(state === 'waiting' && { state: { in: [...waitingReportStates] } }),
		...(q !== '' && { person: { name: { contains: q } } }),
	}
}
