import { describe, expect, test } from 'vitest'
import type { Actor, Staff } from './access/actor.ts'
import { belongsTo, holderOf, unsentLimits, valuesToKeep } from './unsent-form.ts'

const recipient = (accountId: string, personId: string | null): Actor => ({
	kind: 'recipient',
	accountId,
	personId,
	relation: 'self',
	areas: null,
})
const bearer = (offerId: string): Actor => ({ kind: 'bearer', offerId, personId: 'p' })
const staff: Staff = {
	kind: 'staff',
	accountId: 's',
	grantId: 'g',
	role: 'officer',
	division: '3301',
	institution: '',
	rights: [],
	employerId: null,
	provenAt: new Date(),
}
const nobody: Actor = { kind: 'anonymous' }

describe('whose a form is', () => {
	test.each([
		['the same person', recipient('a', 'p'), recipient('a', 'p'), 'theirs'],
		['another of the family', recipient('a', 'p'), recipient('a', 'q'), 'another'],
		['one who has not said who of the family', recipient('a', 'p'), recipient('a', null), 'waits'],
		['one who is not registered yet', recipient('a', null), recipient('a', null), 'theirs'],
		['one who registered since', recipient('a', null), recipient('a', 'p'), 'another'],
		['another number', recipient('a', 'p'), recipient('b', 'p'), 'another'],
		['another number, nobody chosen', recipient('a', 'p'), recipient('b', null), 'another'],
		['nobody', recipient('a', 'p'), nobody, 'waits'],
		['the same colleague in another role', staff, { ...staff, grantId: 'h' }, 'theirs'],
		['another colleague', staff, { ...staff, accountId: 't' }, 'another'],
		['the paper it was begun with', bearer('o'), bearer('o'), 'theirs'],
		['another paper', bearer('o'), bearer('x'), 'another'],
		['an account, where a paper began it', bearer('o'), recipient('a', 'p'), 'waits'],
		['a paper, where an account began it', recipient('a', 'p'), bearer('o'), 'waits'],
	] as const)('looked at by %s', (_who, began, looks, verdict) => {
		const holder = holderOf(began)
		expect(holder && belongsTo(holder, looks)).toBe(verdict)
	})

	test('nobody holds a form', () => {
		expect(holderOf(nobody)).toBeNull()
	})
})

describe('what of it is kept', () => {
	test('all that was typed and chosen, but nothing that opens something', () => {
		expect(
			valuesToKeep({
				words: '孩子还小',
				kinds: ['home', 'night'],
				_key: 'used up',
				code: '123456',
				newPassword: 'x',
				creditCode: '91330108MA',
			}),
		).toEqual({ words: '孩子还小', kinds: ['home', 'night'], creditCode: '91330108MA' })
	})

	test('as many values as may be, and none of one more', () => {
		const { values } = unsentLimits
		const people = (count: number) => ({ person: Array.from({ length: count }, () => 'x') })
		expect(valuesToKeep(people(values))).toEqual(people(values))
		expect(valuesToKeep(people(values + 1))).toBeNull()
	})

	test('as many bytes as may be, and none of one more', () => {
		const frame = JSON.stringify([['words', '']]).length
		const words = (bytes: number) => ({ words: 'x'.repeat(bytes - frame) })
		const { bytes } = unsentLimits
		expect(valuesToKeep(words(bytes))).not.toBeNull()
		expect(valuesToKeep(words(bytes + 1))).toBeNull()
		expect(valuesToKeep({ words: '字'.repeat(bytes / 3) })).toBeNull()
	})
})
