import type { Ctx, Db } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type AuditFilter, auditList, countedAtMost } from '#app/domain/audit/audit-list.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ListedEntry = {
	key: string
	at: Date
	/** The name of a member of staff; null for people, the portal itself, and nobody. */
	name: string | null
	actor: string
	role: string
	action: string
	subjectType: string
	subjectId: string
	place: string
	details: string
}

export type AuditRequest = ListRequest<'time', AuditFilter>

/** What was done in a division and below, and at the door by those who work there. */
export async function auditEntries(
	{ actor, read }: Ctx<Staff>,
	request: AuditRequest,
): Promise<{ entries: ListedEntry[]; total: number }> {
	const places = await gazetteer()
	return read(async (db) => {
		const where = await whereOf(db, actor, request)
		const direction = request.sort.descending ? 'desc' : 'asc'
		const rows = await db.auditEntry.findMany({
			where,
			orderBy: [{ at: direction }, { chain: 'asc' }, { seq: direction }],
			...rowsOf(auditList, request),
		})
		const names = await namesOf(db, [...new Set(rows.map((row) => accountIn(row.actor)))])
		const entries = rows.map((row) => ({
			key: `${row.chain} ${row.seq}`,
			at: row.at,
			name: names.get(accountIn(row.actor)) ?? null,
			actor: row.actor,
			role: row.actorRole,
			action: row.action,
			subjectType: row.subjectType,
			subjectId: row.subjectId,
			place: row.divisionCode === '' ? '' : places.fullName(row.divisionCode),
			details: JSON.stringify(row.details) === '{}' ? '' : JSON.stringify(row.details),
		}))
		return { entries, total: await db.auditEntry.count({ where, take: countedAtMost }) }
	})
}

const accountIn = (actor: string): string => actor.replace(/^account:/, '')

async function whereOf(
	db: Db,
	{ division }: Staff,
	{ filters }: AuditRequest,
): Promise<Prisma.AuditEntryWhereInput> {
	const { subject, action, from, to } = filters
	const day = /^\d{4}-\d\d-\d\d$/
	return {
		OR: [{ divisionCode: { startsWith: division } }, { divisionCode: '' }],
		...(await actorNamed(db, filters.actor)),
		...(subject !== '' && (isUuid(subject) ? { subjectId: subject } : { subjectType: subject })),
		...(action !== '' && { action: { startsWith: action } }),
		at: {
			...(day.test(from) && { gte: startOf(from) }),
			...(day.test(to) && { lt: startOf(addDays(to, 1)) }),
		},
	}
}

/** By user name, by the id of an account, or as the portal's own parts are called. */
async function actorNamed(db: Db, text: string): Promise<Prisma.AuditEntryWhereInput> {
	const username = text.toLowerCase()
	if (text === '') return {}
	if (isUuid(text)) return { actor: `account:${text}` }
	const account = await db.account.findFirst({
		where: { username },
		select: { id: true },
	})
	return { actor: account ? `account:${account.id}` : { startsWith: text } }
}

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	const accounts = ids.filter(isUuid)
	const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
		SELECT id::text, staff_name(id) AS name FROM unnest(${accounts}::uuid[]) AS id`
	return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])))
}
