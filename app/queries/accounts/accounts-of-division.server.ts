import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Staff, type StaffRole, staffRoles } from '#app/domain/access/actor.ts'
import {
	type AccountFilter,
	type AccountSort,
	accountList,
	endingDays,
} from '#app/domain/accounts/account-list.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedAccount = {
	id: string
	username: string
	name: string
	active: boolean
	/** Has not changed the first password yet. */
	waiting: boolean
	grants: { role: StaffRole; place: string; until: Date | null }[]
	createdAt: Date
}

export type AccountRequest = ListRequest<AccountSort, AccountFilter>

/** The staff of a division and below, with what they may do there now or later. */
export async function accountsOfDivision(
	{ actor, now, read }: Ctx<Staff>,
	request: AccountRequest,
): Promise<{ accounts: ListedAccount[]; total: number }> {
	const where = await whereOf(actor, request, now)
	const places = await gazetteer()
	const direction = request.sort.descending ? 'desc' : 'asc'
	return read(async (db) => {
		const rows = await db.account.findMany({
			where,
			orderBy: [
				request.sort.by === 'name' ? { username: direction } : { createdAt: direction },
				{ id: 'asc' },
			],
			...rowsOf(accountList, request),
			select: {
				id: true,
				username: true,
				displayName: true,
				status: true,
				oneTimeUntil: true,
				createdAt: true,
				grants: {
					where: { ...lasting(now), divisionCode: { startsWith: actor.division } },
					orderBy: { validFrom: 'asc' },
					select: { role: true, divisionCode: true, validTo: true },
				},
			},
		})
		const accounts = rows.map(({ id, username, displayName, status, grants, ...row }) => ({
			id,
			username: username ?? '',
			name: displayName,
			active: status === 'active',
			waiting: row.oneTimeUntil !== null,
			createdAt: row.createdAt,
			grants: grants.map(({ role, divisionCode, validTo }) => ({
				role: oneOf(staffRoles, role),
				place: places.fullName(divisionCode),
				until: validTo,
			})),
		}))
		return { accounts, total: await db.account.count({ where }) }
	})
}

const lasting = (now: Date) => ({ OR: [{ validTo: null }, { validTo: { gt: now } }] })

async function whereOf(
	{ division }: Staff,
	{ filters }: AccountRequest,
	now: Date,
): Promise<Prisma.AccountWhereInput> {
	const { q, role, state } = filters
	const [place] = filters.place === '' ? [] : (await gazetteer()).named(filters.place)
	const soon = new Date(now.getTime() + endingDays * 86_400_000)
	const grant: Prisma.RoleGrantWhereInput = {
		divisionCode: { startsWith: filters.place === '' ? division : (place?.code ?? filters.place) },
		...(isOneOf(staffRoles, role) && { role, ...lasting(now) }),
		...(state === 'ending' && { validTo: { gt: now, lt: soon } }),
	}
	return {
		kind: 'staff',
		grants: { some: grant },
		...((state === 'active' || state === 'disabled') && { status: state }),
		...(state === 'waiting' && { oneTimeUntil: { not: null } }),
		...(q !== '' && { OR: [{ username: { contains: q } }, { displayName: { contains: q } }] }),
	}
}
