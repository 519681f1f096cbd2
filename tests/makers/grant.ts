import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Staff, StaffRole } from '#app/domain/access/actor.ts'
import { asOwner } from '#tests/setup/database.ts'
import { aStaff } from './actors.ts'

/** A member of staff with an account and a grant in the database, so that messages and names find them. */
export async function addStaff(
	role: StaffRole,
	division: string,
	changes: Partial<Staff> = {},
): Promise<Staff> {
	const staff = aStaff(role, division, changes)
	await asOwner(
		`INSERT INTO account (id, kind, display_name, username, password_hash) VALUES ($1, 'staff', '测试·工作人员', $2, 'none')`,
		[staff.accountId, `staff-${newId()}`],
	)
	await asOwner(
		`INSERT INTO role_grant (id, account_id, role, division_code, employer_id, rights, institution, valid_from)
		 VALUES ($1, $2, $3, $4, $5, $6, $7, now() - interval '1 day')`,
		[
			staff.grantId,
			staff.accountId,
			role,
			division,
			staff.employerId,
			staff.rights,
			staff.institution,
		],
	)
	return staff
}
