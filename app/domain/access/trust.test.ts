import { describe, expect, test } from 'vitest'
import { aRecipient } from '#tests/makers/actors.ts'
import { may } from './may.ts'
import { type Permission, permissions } from './permissions.ts'
import { isTrustedWith } from './trust.ts'
import { trustAreas } from './trust-areas.ts'

const own = (Object.keys(permissions) as Permission[]).filter(
	(each) => 'recipient' in permissions[each],
)
const reached = (helper: Parameters<typeof isTrustedWith>[0]) =>
	own.filter((permission) => isTrustedWith(helper, permission))

describe('a trusted person', () => {
	test('may do what they were trusted with, and nothing else', () => {
		const helper = aRecipient('p', { relation: 'family', areas: ['guidance'] })
		expect(may(helper, 'guidance.book', { personId: 'p' })).toBe(true)
		expect(may(helper, 'guidance.book', { personId: 'someone else' })).toBe(false)
		expect(may(helper, 'offer.answer', { personId: 'p' })).toBe(false)
	})

	test('trusted with nothing they reach the first page and their own account', () => {
		expect(reached({ relation: 'friend', areas: [] })).toEqual(['account.own', 'me.see'])
	})

	test('trusted with everything they still cannot trust others in the person’s name', () => {
		const all = reached({ relation: 'family', areas: [...trustAreas] })
		expect(own.filter((each) => !all.includes(each))).toEqual(['me.trust'])
		expect(reached({ relation: 'family', areas: null })).toEqual(all)
	})

	test('each area opens something that no other does', () => {
		const opened = trustAreas.map((area) => reached({ relation: 'friend', areas: [area] }))
		for (const list of opened) expect(list.length).toBeGreaterThan(2)
		expect(new Set(opened.map((list) => list.join())).size).toBe(trustAreas.length)
	})
})

test('people themselves reach everything that is theirs', () => {
	expect(reached({ relation: 'self', areas: null })).toEqual(own)
})
