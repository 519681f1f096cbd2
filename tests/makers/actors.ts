import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Recipient, Staff, StaffRole } from '#app/domain/access/actor.ts'

export function aStaff(role: StaffRole, division: string, changes: Partial<Staff> = {}): Staff {
	return {
		kind: 'staff',
		accountId: newId(),
		grantId: newId(),
		role,
		division,
		institution: '测试机构',
		rights: [],
		employerId: null,
		provenAt: new Date(),
		...changes,
	}
}

export function aRecipient(personId: string | null, changes: Partial<Recipient> = {}): Recipient {
	return {
		kind: 'recipient',
		accountId: newId(),
		personId,
		relation: 'self',
		areas: null,
		...changes,
	}
}
