import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db, WriteTx } from '#app/adapters/context.ts'
import { hashPassword } from '#app/adapters/crypto/passwords.server.ts'
import { rights, type Staff, staffRoles } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import { type DemoStaff, demoPassword, demoStaff } from './demo-staff.ts'

/** The accounts by user name, for whoever has to have made or verified something. */
export type StaffIds = ReadonlyMap<string, string>

export async function demoStaffIds(db: WriteTx['db']): Promise<StaffIds> {
	const staff = await db.account.findMany({
		where: { kind: 'staff', demo: true },
		select: { id: true, username: true },
	})
	return new Map(staff.map(({ id, username }) => [username ?? '', id]))
}

/** The same as they act, each under their one grant. */
export async function demoActors(db: Db): Promise<Map<string, Staff>> {
	const grants = await db.roleGrant.findMany({
		where: { account: { kind: 'staff', demo: true } },
		include: { account: { select: { username: true } } },
	})
	return new Map(
		grants.map(({ id, account, role, divisionCode, ...grant }) => [
			account.username ?? '',
			{
				kind: 'staff',
				accountId: grant.accountId,
				grantId: id,
				role: oneOf(staffRoles, role),
				division: divisionCode,
				institution: grant.institution,
				rights: rights.filter((right) => grant.rights.includes(right)),
				employerId: grant.employerId,
				provenAt: new Date(0),
			},
		]),
	)
}

export async function addDemoStaff({ db }: WriteTx, now: Date): Promise<void> {
	const passwordHash = await hashPassword(demoPassword)
	const ids = new Map(demoStaff.map(({ username }) => [username, newId()]))
	await db.account.createMany({
		data: demoStaff.map(({ username, name }) => ({
			id: ids.get(username) ?? newId(),
			kind: 'staff',
			username,
			displayName: name,
			passwordHash,
			passwordChangedAt: now,
			demo: true,
		})),
	})
	const verifiedBy = ids.get('officer@hz') ?? ''
	for (const staff of demoStaff)
		await addGrant(db, { staff, accountId: ids.get(staff.username) ?? '', verifiedBy, now })
}

type Granted = { staff: DemoStaff; accountId: string; verifiedBy: string; now: Date }

async function addGrant(
	db: WriteTx['db'],
	{ staff, accountId, verifiedBy, now }: Granted,
): Promise<void> {
	const employerId = staff.employer
		? await employerOf(db, staff.employer, staff.division, verifiedBy, now)
		: null
	await db.roleGrant.create({
		data: {
			id: newId(),
			accountId,
			role: staff.role,
			divisionCode: staff.division,
			institution: staff.institution,
			rights: staff.rights ?? [],
			employerId,
			validFrom: now,
		},
	})
}

/** An invented employer, verified by an invented officer. */
export async function employerOf(
	db: WriteTx['db'],
	name: string,
	division: string,
	verifiedBy: string,
	now: Date,
): Promise<string> {
	const nameKey = employerNameKey(name)
	const known = await db.employer.findFirst({
		where: { nameKey, divisionCode: division },
		select: { id: true },
	})
	if (known) return known.id
	const id = newId()
	const event = { actor: `account:${verifiedBy}`, at: now }
	const data = { documents: ['licence', 'handler-id', 'authorisation'], reason: '' }
	const reverifyOn = new Date(now.getTime() + 180 * 86_400_000)
	await db.employer.create({
		data: {
			id,
			name,
			nameKey,
			divisionCode: division,
			standing: 'verified',
			verifiedBy,
			verifiedAt: now,
			reverifyOn,
			kind: 'enterprise',
			origin: 'staff',
			about: '演示用虚构单位',
			version: 1,
			events: {
				create: [
					{ ...event, seq: 0, verb: 'record', fromState: '', toState: 'unverified' },
					{ ...event, seq: 1, verb: 'verify', fromState: 'unverified', toState: 'verified', data },
				],
			},
		},
	})
	return id
}
