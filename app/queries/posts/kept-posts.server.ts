import type { Ctx, Db } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { expiringUntil } from '#app/adapters/posts/expiring.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { type PayUnit, payUnits } from '#app/domain/money/pay.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { type PostFilter, postList } from '#app/domain/posts/post-list.ts'
import { type PostState, postStates } from '#app/domain/posts/post-machine.ts'
import { type PostKind, postKinds } from '#app/domain/posts/words.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type KeptPost = {
	id: string
	title: string
	kind: PostKind
	state: PostState
	employer: string
	place: string
	payUnit: PayUnit | null
	payMinFen: number | null
	payMaxFen: number | null
	headcount: number | null
	taken: number
	source: string
	externalId: string | null
	validUntil: string | null
	updatedAt: Date
}

export type PostListRequest = ListRequest<'updated' | 'title' | 'until' | 'pay', PostFilter>

/** The posts that an actor keeps: those of their division and below, or of their one employer. */
export async function keptPosts(
	{ actor, today, read }: Ctx<Staff>,
	request: PostListRequest,
	pageSize = postList.pageSize,
): Promise<{ posts: KeptPost[]; total: number }> {
	const places = await gazetteer()
	return read(async (db) => {
		const where = {
			AND: [await whereOf(actor, request), await expiring(db, actor, request, today)],
		}
		const total = await db.post.count({ where })
		const rows = await db.post.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			select: {
				id: true,
				title: true,
				kind: true,
				state: true,
				placeCode: true,
				payUnit: true,
				payMinFen: true,
				payMaxFen: true,
				headcount: true,
				source: true,
				externalId: true,
				validUntil: true,
				updatedAt: true,
				employer: { select: { name: true } },
			},
		})
		const taken = await placesTaken(
			db,
			rows.map(({ id }) => id),
		)
		const posts = rows.map(
			({ employer, placeCode, kind, state, payUnit, validUntil, ...rest }) => ({
				...rest,
				kind: oneOf(postKinds, kind),
				state: oneOf(postStates, state),
				payUnit: payUnit === null ? null : oneOf(payUnits, payUnit),
				employer: employer.name,
				place: places.fullName(placeCode),
				validUntil: isoDayOrNull(validUntil),
				taken: taken.get(rest.id) ?? 0,
			}),
		)
		return { posts, total }
	})
}

async function whereOf(actor: Staff, { filters }: PostListRequest): Promise<Prisma.PostWhereInput> {
	const [place] = filters.place === '' ? [] : (await gazetteer()).named(filters.place)
	return {
		...(actor.employerId
			? { employerId: actor.employerId }
			: { ownerCode: { startsWith: actor.division } }),
		...(isOneOf(postStates, filters.state) && { state: filters.state }),
		...(isOneOf(postKinds, filters.kind) && { kind: filters.kind }),
		...(isUuid(filters.import) && { importId: filters.import }),
		...(isUuid(filters.employer) && { employer: { id: filters.employer } }),
		...(isUuid(filters.workshop) && { workshopId: filters.workshop }),
		...(isUuid(filters.project) && { projectId: filters.project }),
		...(filters.place !== '' && { placeCode: { startsWith: place?.code ?? filters.place } }),
		...(filters.q !== '' && {
			OR: [{ title: { contains: filters.q } }, { employer: { name: { contains: filters.q } } }],
		}),
	}
}

/** Published, and not much longer: a state of its own for whoever keeps posts. */
async function expiring(
	db: Db,
	{ division }: Staff,
	{ filters }: PostListRequest,
	today: string,
): Promise<Prisma.PostWhereInput> {
	if (filters.state !== 'expiring') return {}
	const until = dateOf(await expiringUntil(db, division, today))
	return { state: 'published', validUntil: { lte: until } }
}

function orderOf({
	sort: { by, descending },
}: PostListRequest): Prisma.PostOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		updated: { updatedAt: direction },
		title: { title: direction },
		until: { validUntil: { sort: direction, nulls: 'last' } },
		pay: { monthMinFen: { sort: direction, nulls: 'last' } },
	} as const
	return orders[by]
}

/** Counted from placements wherever the people live; a number crosses the border, a name does not. */
async function placesTaken(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
	const rows = await db.$queryRaw<{ id: string; taken: number }[]>`
		SELECT id::text, places_taken(id) AS taken FROM unnest(${ids}::uuid[]) AS id`
	return new Map(rows.map(({ id, taken }) => [id, taken]))
}
