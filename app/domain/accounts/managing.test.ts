import { describe, expect, test } from 'vitest'
import type { Staff } from '#app/domain/access/actor.ts'
import {
	type HeldGrant,
	type Managed,
	whyNotEntered,
	whyNotGiven,
	whyNotManaged,
} from './managing.ts'

const admin: Staff = {
	kind: 'staff',
	accountId: 'admin',
	grantId: 'grant',
	role: 'admin',
	division: '3301',
	institution: '',
	rights: [],
	employerId: null,
	provenAt: new Date(),
}
const approving: Staff = { ...admin, rights: ['approve'] }
const grant = (changes: Partial<HeldGrant> = {}): HeldGrant => ({
	role: 'officer',
	division: '330108',
	rights: [],
	...changes,
})
const account = (changes: Partial<Managed> = {}): Managed => ({
	id: 'someone',
	grants: [grant()],
	beyond: false,
	...changes,
})

describe('an administrator manages', () => {
	test.each([
		['someone of the own division', account({ grants: [grant({ division: '3301' })] }), null],
		['someone of a county below', account(), null],
		['themself', account({ id: 'admin' }), 'own-account'],
		[
			'someone of the division above',
			account({ grants: [grant({ division: '33' })] }),
			'beyond-division',
		],
		[
			'someone beside',
			account({ grants: [grant(), grant({ division: '3302' })] }),
			'beyond-division',
		],
		[
			'someone who also works where nobody here sees it',
			account({ beyond: true }),
			'beyond-division',
		],
	])('%s', (_who, subject, refused) => {
		expect(whyNotManaged(approving, subject)).toBe(refused)
	})
})

describe('what weighs more takes the right to approve', () => {
	const weighty = [
		grant({ role: 'admin' }),
		grant({ rights: ['decide'] }),
		grant({ rights: ['approve'] }),
	]

	test.each(weighty)('%j', (given) => {
		expect(whyNotGiven(admin, given)).toBe('needs-approve')
		expect(whyNotGiven(approving, given)).toBeNull()
		expect(whyNotEntered(admin, account({ grants: [grant(), given] }))).toBe('needs-approve')
		expect(whyNotEntered(approving, account({ grants: [given] }))).toBeNull()
		// Locking someone gives nobody anything.
		expect(whyNotManaged(admin, account({ grants: [given] }))).toBeNull()
	})

	test('and never reaches above the own division', () => {
		expect(whyNotGiven(approving, grant({ division: '33' }))).toBe('beyond-division')
		expect(whyNotGiven(approving, grant({ division: '' }))).toBe('beyond-division')
	})
})
