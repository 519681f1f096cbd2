import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type ProjectView, projectView } from '#app/adapters/projects/project-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type ProjectListRequest,
	projectList,
	projectViews,
} from '#app/domain/projects/project-list.ts'
import { fundSources } from '#app/domain/projects/words.ts'

/** The work-relief projects of a division and below. */
export async function projectsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: ProjectListRequest,
	pageSize = projectList.pageSize,
): Promise<{ projects: ProjectView[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	return read(async (db) => {
		const rows = await db.project.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
		})
		return {
			projects: rows.map((row) => projectView(row, places)),
			total: await db.project.count({ where }),
		}
	})
}

async function whereOf(
	{ division }: Staff,
	{ filters: { q, source, state, place } }: ProjectListRequest,
	today: string,
): Promise<Prisma.ProjectWhereInput> {
	const placed = place === '' ? '' : ((await divisionNamed(place)) ?? place)
	const day = dateOf(today)
	const views = {
		running: { OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
		over: { endsOn: { lt: day } },
	}
	return {
		AND: [
			{ divisionCode: { startsWith: division } },
			{ divisionCode: { startsWith: placed } },
			isOneOf(projectViews, state) ? views[state] : {},
		],
		...(isOneOf(fundSources, source) && { fundSource: source }),
		...(q !== '' && {
			OR: [
				{ name: { contains: q } },
				{ ownerName: { contains: q } },
				{ approvalNumber: { contains: q } },
			],
		}),
	}
}

function orderOf({
	sort: { by, descending },
}: ProjectListRequest): Prisma.ProjectOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		added: { createdAt: direction },
		name: { name: direction },
		ends: { endsOn: { sort: direction, nulls: 'last' } },
	} as const
	return orders[by]
}
