import { managedAccount } from '#app/adapters/accounts/managed-account.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { deviceName } from '#app/adapters/sessions/device-name.server.ts'
import {
	type Right,
	rights,
	type Staff,
	type StaffRole,
	staffRoles,
} from '#app/domain/access/actor.ts'
import type { AccountAct } from '#app/domain/accounts/account-forms.ts'
import { type NotManaged, whyNotEntered, whyNotManaged } from '#app/domain/accounts/managing.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ShownGrant = {
	id: string
	role: StaffRole
	place: string
	institution: string
	rights: Right[]
	from: Date
	until: Date | null
	ended: boolean
}

export type ShownAccount = {
	id: string
	username: string
	name: string
	active: boolean
	oneTimeUntil: Date | null
	createdAt: Date
	grants: ShownGrant[]
	sessions: OpenSession[]
	/** Why nothing can be changed here; null when it can. */
	locked: NotManaged | null
	acts: AccountAct[]
}

/** A member of staff as their administrator sees them. */
export async function shownAccount(
	{ actor, now, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownAccount | null> {
	const places = await gazetteer()
	return read(async (db) => {
		const managed = await managedAccount(db, id, now)
		if (!managed) return null
		const row = await db.account.findUniqueOrThrow({ where: { id: managed.id }, select: shown })
		const locked = whyNotManaged(actor, managed)
		const lock: AccountAct = row.status === 'active' ? 'lock' : 'unlock'
		const reset: AccountAct[] = whyNotEntered(actor, managed) ? [] : ['reset-password']
		return {
			id: managed.id,
			username: row.username ?? '',
			name: row.displayName,
			active: row.status === 'active',
			oneTimeUntil: row.oneTimeUntil,
			createdAt: row.createdAt,
			grants: row.grants.map(({ role, divisionCode, validFrom, validTo, ...grant }) => ({
				id: grant.id,
				institution: grant.institution,
				rights: grant.rights.filter((right) => isOneOf(rights, right)),
				role: oneOf(staffRoles, role),
				place: places.fullName(divisionCode),
				from: validFrom,
				until: validTo,
				ended: validTo !== null && validTo <= now,
			})),
			sessions: await openSessions(db, managed.id, now),
			locked,
			acts: locked ? [] : [lock, ...reset, 'end-sessions'],
		}
	})
}

type OpenSession = { from: Date; seen: Date; device: string }

/** Without the key of the table: it is the hash of a token, and nobody may read it. */
async function openSessions(db: Db, accountId: string, now: Date): Promise<OpenSession[]> {
	const sessions = await db.$queryRaw<OpenSession[]>`
		SELECT created_at AS from, seen_at AS seen, user_agent AS device FROM session
		WHERE account_id = ${accountId}::uuid AND ended_at IS NULL AND ends_at > ${now} ORDER BY seen_at DESC`
	return sessions.map((session) => ({ ...session, device: deviceName(session.device) }))
}

const shown = {
	username: true,
	displayName: true,
	status: true,
	oneTimeUntil: true,
	createdAt: true,
	grants: {
		orderBy: { validFrom: 'desc' },
		select: {
			id: true,
			role: true,
			divisionCode: true,
			institution: true,
			rights: true,
			validFrom: true,
			validTo: true,
		},
	},
} as const
