import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { Prisma } from '#app/adapters/db/generated/client.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	mostCounted,
	offerGaps,
	type PersonListRequest,
	registrationViews,
	serviceWaits,
} from '#app/domain/people/person-list.ts'
import { tagValues } from '#app/domain/people/tags.ts'
import { identities } from '#app/domain/people/words.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { atWork, waiting } from './people-waiting.ts'
import { lacksService } from './service-pack.server.ts'

type Filters = Partial<PersonListRequest['filters']>
type Who = Pick<Staff, 'accountId' | 'division'>
type Page = { sort: PersonListRequest['sort']; skip: number; take: number }

const filteredTags = ['labour_capacity', 'work_conditions', 'work_willingness'] as const
const all = Prisma.sql`true`
const within = (column: Prisma.Sql, code: string) => {
	const { from, to } = rangeOf(code)
	return Prisma.sql`(${column} >= ${from} AND ${column} < ${to})`
}
const [residence, hukou] = [Prisma.sql`p.residence_code`, Prisma.sql`p.hukou_code`]

/**
 * Who of the people of a division a list holds: the list, its export, its count at the desk, and what is
 * done with all of it. In SQL of its own: what is rare is looked up first, what is frequent stops early.
 */
async function conditions(
	db: Db,
	{ accountId, division }: Who,
	filters: Filters,
	today: string,
): Promise<Prisma.Sql> {
	const { registration, identity, place = '', waits = '', offered, caseworker = '' } = filters
	const placed = place === '' ? null : ((await divisionNamed(place)) ?? place)
	const parts = [
		Prisma.sql`(${within(residence, division)} OR ${within(hukou, division)})`,
		isOneOf(identities, identity)
			? Prisma.sql`p.identity = ${identity}`
			: Prisma.sql`p.identity <> 'merged'`,
		placed === null ? all : within(residence, placed),
		isOneOf(registrationViews, registration) ? registered(registration) : all,
		...filteredTags.map((tag) => tagged(tag, filters[tag])),
		lookedAfterBy(caseworker, accountId),
		waiting(waits, today) ?? all,
		isOneOf(serviceWaits, waits)
			? await lacksService(db, division, waits === 'service-late' ? 'late' : 'soon', today)
			: all,
		isOneOf(offerGaps, offered) ? withoutOffer(offered, today) : all,
		handedIn(filters),
	]
	return Prisma.join(parts, ' AND ')
}

const registered = (view: 'active' | 'paused' | 'none') =>
	view === 'none'
		? Prisma.sql`NOT EXISTS (SELECT FROM registration r WHERE r.person_id = p.id AND r.state IN ('active', 'paused'))`
		: Prisma.sql`EXISTS (SELECT FROM registration r WHERE r.person_id = p.id AND r.state = ${view})`

const tagged = (tag: (typeof filteredTags)[number], value: string | undefined) =>
	isOneOf(tagValues[tag], value)
		? Prisma.sql`EXISTS (SELECT FROM person_tag t WHERE t.person_id = p.id AND t.tag = ${tag} AND t.value = ${value} AND t.valid_to IS NULL)`
		: all

function lookedAfterBy(caseworker: string, own: string): Prisma.Sql {
	if (caseworker === 'nobody')
		return Prisma.sql`NOT EXISTS (SELECT FROM caseload_entry c WHERE c.person_id = p.id)`
	const id = caseworker === 'mine' ? own : caseworker
	return isUuid(id)
		? Prisma.sql`p.id = ANY (ARRAY(SELECT person_id FROM caseload_entry WHERE caseworker_id = ${id}::uuid))`
		: all
}

/** Drafts that nobody ever saw are no offers. */
function withoutOffer(gap: (typeof offerGaps)[number], today: string): Prisma.Sql {
	const since = gap === 'never' ? new Date(0) : startOf(addDays(today, -Number(gap)))
	return Prisma.sql`${registered('active')} AND NOT ${atWork}
		AND NOT EXISTS (SELECT FROM offer o WHERE o.person_id = p.id AND o.sent_at >= ${since})`
}

/** Whose first registration lies in a period; both days included. */
function handedIn({ from = '', to = '' }: Filters): Prisma.Sql {
	const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
	if (!isDay(from) && !isDay(to)) return all
	const first = Prisma.sql`(SELECT min(r.submitted_at) FROM registration r WHERE r.person_id = p.id)`
	return Prisma.sql`${first} >= ${isDay(from) ? startOf(from) : new Date(0)}
		AND ${first} < ${isDay(to) ? startOf(addDays(to, 1)) : dateOf('9999-01-01')}`
}

/** How many they are, as far as anybody reads a list. */
export async function countPeople(
	db: Db,
	who: Who,
	filters: Filters,
	today: string,
): Promise<number> {
	const where = await conditions(db, who, filters, today)
	const [row] = await db.$queryRaw<{ count: number }[]>`
		SELECT count(*)::int AS count FROM (SELECT FROM person p WHERE ${where} LIMIT ${mostCounted + 1}) counted`
	return row?.count ?? 0
}

/** Who they are, in order. Ids are ordered by time: the newest person has the last one. */
export async function foundPeople(
	db: Db,
	who: Who,
	filters: Filters,
	today: string,
	{ sort: { by, descending }, skip, take }: Page,
): Promise<string[]> {
	const where = await conditions(db, who, filters, today)
	const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
	const order =
		by === 'name'
			? Prisma.sql`p.name ${direction}, p.id ${direction}`
			: Prisma.sql`p.id ${direction}`
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT p.id::text FROM person p WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
	return rows.map(({ id }) => id)
}
