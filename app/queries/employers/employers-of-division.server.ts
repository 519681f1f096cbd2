import type { Ctx, Db } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { reverifyUntil } from '#app/adapters/employers/reverify-until.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type EmployerListRequest, employerList } from '#app/domain/employers/employer-list.ts'
import {
	type EmployerKind,
	type EmployerOrigin,
	employerKinds,
	employerOrigins,
	storedKinds,
} from '#app/domain/employers/words.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { type EmployerStanding, employerStandings } from '#app/domain/posts/employer-standing.ts'

export type ListedEmployer = {
	id: string
	name: string
	creditCode: string | null
	kind: EmployerKind
	place: string
	standing: EmployerStanding
	origin: EmployerOrigin
	reverifyOn: string | null
	posts: number
	published: number
	createdAt: Date
}

/** The employers recorded in a division and below, or the one that a clerk belongs to. */
export async function employersOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: EmployerListRequest,
	pageSize = employerList.pageSize,
): Promise<{ employers: ListedEmployer[]; total: number }> {
	const places = await gazetteer()
	return read(async (db) => {
		const where = { AND: [await whereOf(actor, request), await dueIn(db, actor, request, today)] }
		const rows = await db.employer.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { _count: { select: { posts: true } } },
		})
		const published = await publishedOf(
			db,
			rows.map(({ id }) => id),
		)
		const employers = rows.map((row) => ({
			id: row.id,
			name: row.name,
			creditCode: row.creditCode,
			kind: oneOf(storedKinds, row.kind),
			place: places.fullName(row.divisionCode),
			standing: oneOf(employerStandings, row.standing),
			origin: oneOf(employerOrigins, row.origin),
			reverifyOn: isoDayOrNull(row.reverifyOn),
			posts: row._count.posts,
			published: published.get(row.id) ?? 0,
			createdAt: row.createdAt,
		}))
		return { employers, total: await db.employer.count({ where }) }
	})
}

async function publishedOf(db: Db, ids: string[]): Promise<Map<string, number>> {
	const rows = await db.post.groupBy({
		by: ['employerId'],
		where: { employerId: { in: ids }, state: 'published' },
		_count: true,
	})
	return new Map(rows.map(({ employerId, _count }) => [employerId, _count]))
}

async function whereOf(
	actor: Staff,
	{ filters: { q, standing, kind, place } }: EmployerListRequest,
): Promise<Prisma.EmployerWhereInput> {
	const placed = place === '' ? '' : ((await divisionNamed(place)) ?? place)
	return {
		AND: [
			actor.employerId
				? { id: actor.employerId }
				: { divisionCode: { startsWith: actor.division } },
			{ divisionCode: { startsWith: placed } },
		],
		...(isOneOf(employerStandings, standing) && { standing }),
		...(standing === 'imported' && { standing: 'unverified', origin: 'import' }),
		...(isOneOf(employerKinds, kind) && { kind }),
		...(q !== '' && {
			OR: [{ name: { contains: q } }, { creditCode: { startsWith: q.toUpperCase() } }],
		}),
	}
}

/** verified, and soon to be verified again. */
async function dueIn(
	db: Db,
	{ division }: Staff,
	{ filters }: EmployerListRequest,
	today: string,
): Promise<Prisma.EmployerWhereInput> {
	if (filters.standing !== 'due') return {}
	const until = dateOf(await reverifyUntil(db, division, today))
	return { standing: 'verified', reverifyOn: { lte: until } }
}

function orderOf({
	sort: { by, descending },
}: EmployerListRequest): Prisma.EmployerOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		added: { createdAt: direction },
		name: { name: direction },
		due: { reverifyOn: { sort: direction, nulls: 'last' } },
	} as const
	return orders[by]
}
