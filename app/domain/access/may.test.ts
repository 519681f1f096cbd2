import { describe, expect, test } from 'vitest'
import type { Actor, Recipient, Staff } from './actor.ts'
import { may } from './may.ts'
import { type Permission, permissions, relationFor } from './permissions.ts'

const staff = (
	role: Staff['role'],
	division = '3301',
	employerId: string | null = null,
): Staff => ({
	kind: 'staff',
	accountId: `${role}-account`,
	grantId: 'grant',
	role,
	division,
	institution: '',
	rights: [],
	employerId,
	provenAt: new Date(0),
})
const recipient: Recipient = {
	kind: 'recipient',
	accountId: 'r',
	personId: 'p',
	relation: 'self',
	areas: null,
}
const all = Object.keys(permissions) as Permission[]

describe('in which division', () => {
	test.each([
		['own', '3301', true],
		['child', '330108', true],
		['sibling', '3302', false],
		['parent', '33', false],
		['foreign', '440300', false],
	])('staff and a subject in the %s division', (_relation, code, allowed) => {
		expect(may(staff('caseworker'), 'person.see', { divisions: [code] })).toBe(allowed)
	})

	test('one side of an offer is enough', () => {
		expect(may(staff('officer'), 'offer.see', { divisions: ['4403', '330108'] })).toBe(true)
	})

	test('no division at all is no division of theirs', () => {
		expect(may(staff('officer'), 'offer.see', { divisions: [null] })).toBe(false)
		expect(may(staff('officer'), 'offer.see', {})).toBe(false)
	})
})

test('a recipient acts for their person only', () => {
	expect(may(recipient, 'offer.answer', { personId: 'p' })).toBe(true)
	expect(may(recipient, 'offer.answer', { personId: 'q' })).toBe(false)
	expect(may({ ...recipient, personId: null }, 'offer.answer', { personId: null })).toBe(false)
})

test('an employer acts for one employer only', () => {
	expect(
		may(staff('employer', '3301', 'e'), 'post.edit', { employerId: 'e', divisions: ['3301'] }),
	).toBe(true)
	expect(
		may(staff('employer', '3301', 'e'), 'post.edit', { employerId: 'f', divisions: ['3301'] }),
	).toBe(false)
})

test.each(all)('nobody unknown has %s', (permission) => {
	const anonymous: Actor = { kind: 'anonymous' }
	expect(may(anonymous, permission, { divisions: ['3301'], personId: 'p' })).toBe(false)
})

test.each(all)('%s belongs to at least one role', (permission) => {
	const roles = ['recipient', 'bearer', 'officer', 'caseworker', 'admin', 'employer'] as const
	expect(roles.some((role) => relationFor(permission, role) !== null)).toBe(true)
})
