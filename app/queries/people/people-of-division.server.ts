import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import {
	briefPerson,
	type PersonBrief,
	personBrief,
} from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type PersonListRequest,
	personList,
	registrationViews,
} from '#app/domain/people/person-list.ts'
import { tagValues } from '#app/domain/people/tags.ts'
import { identities } from '#app/domain/people/words.ts'

/** The people whom an actor's division cares for: who live in it, or are registered there. */
export async function peopleOfDivision(
	{ actor, read }: Ctx<Staff>,
	request: PersonListRequest,
	pageSize = personList.pageSize,
): Promise<{ people: PersonBrief[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request)
	return read(async (db) => {
		const total = await db.person.count({ where })
		const rows = await db.person.findMany({
			where,
			orderBy: orderOf(request),
			...rowsOf({ pageSize }, request),
			select: briefPerson,
		})
		return { people: rows.map((row) => personBrief(row, places)), total }
	})
}

const within = (code: string) => ({ startsWith: code })
const filteredTags = ['labour_capacity', 'work_conditions', 'work_willingness'] as const

async function whereOf(
	{ division }: Staff,
	{ filters }: PersonListRequest,
): Promise<Prisma.PersonWhereInput> {
	const { registration, identity, place } = filters
	const open = { state: { in: ['active', 'paused'] } }
	const placed = place === '' ? null : ((await divisionNamed(place)) ?? place)
	return {
		AND: [
			{ OR: [{ residenceCode: within(division) }, { hukouCode: within(division) }] },
			isOneOf(identities, identity) ? { identity } : { identity: { not: 'merged' } },
			isOneOf(registrationViews, registration)
				? {
						registrations:
							registration === 'none' ? { none: open } : { some: { state: registration } },
					}
				: {},
			placed === null ? {} : { residenceCode: within(placed) },
			...filteredTags.map((tag) =>
				isOneOf(tagValues[tag], filters[tag])
					? { tags: { some: { tag, value: filters[tag], validTo: null } } }
					: {},
			),
		],
	}
}

/** Ids are ordered by time: the newest person has the last one. */
function orderOf({
	sort: { by, descending },
}: PersonListRequest): Prisma.PersonOrderByWithRelationInput[] {
	const direction = descending ? 'desc' : 'asc'
	return by === 'name' ? [{ name: direction }, { id: 'asc' }] : [{ id: direction }]
}
