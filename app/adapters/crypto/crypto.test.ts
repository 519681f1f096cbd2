import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newCode, newId } from '#app/adapters/clock/ids.server.ts'
import { readKeyring } from './keyring.server.ts'
import { hashPassword, passwordFits } from './passwords.server.ts'
import { isStale, open, seal } from './sealed.server.ts'

const key = () => randomBytes(32).toString('base64')
const old = key()
const ring = readKeyring({ current: 'k1', keys: { k1: old } })
const rotated = readKeyring({ current: 'k2', keys: { k1: old, k2: key() } })

describe('a sealed value', () => {
	test('opens to what it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(open('person.phone:1', seal('person.phone:1', text, ring), ring)).toBe(text)
			}),
		)
	})

	test('does not open in another column or row', () => {
		const sealed = seal('person.phone:1', '13800138000', ring)
		expect(() => open('person.phone:2', sealed, ring)).toThrow()
		expect(() => open('account.phone:1', sealed, ring)).toThrow()
	})

	test('does not open when any one bit was changed', () => {
		const sealed = seal('person.phone:1', '13800138000', ring)
		const [form, id, body = ''] = sealed.split('.')
		const bytes = Buffer.from(body, 'base64url')
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const bent = Buffer.from(bytes)
			bent.writeUInt8(bent.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
			expect(() =>
				open('person.phone:1', `${form}.${id}.${bent.toString('base64url')}`, ring),
			).toThrow()
		}
	})

	test('outlives the rotation of keys, and says that it is due', () => {
		const sealed = seal('person.phone:1', '13800138000', ring)
		expect(open('person.phone:1', sealed, rotated)).toBe('13800138000')
		expect([isStale(sealed, ring), isStale(sealed, rotated)]).toEqual([false, true])
	})
})

test('a key of the wrong length is refused at the start', () => {
	expect(() => readKeyring({ current: 'k', keys: { k: 'c2hvcnQ=' } })).toThrow(
		'5 bytes instead of 32',
	)
})

test('a password fits its hash and no other', async () => {
	const stored = await hashPassword('桥上 的 风景 很好')
	expect(await passwordFits(stored, '桥上 的 风景 很好')).toBe(true)
	expect(await passwordFits(stored, '桥上的风景很好')).toBe(false)
	expect(await passwordFits(null, '桥上 的 风景 很好')).toBe(false)
})

test('ids are ordered by time and codes hold no letters that look alike', () => {
	const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map((time) => newId(time))
	expect(ids.toSorted()).toEqual(ids)
	expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
	expect(newCode(500)).toMatch(/^[2-9A-HJKMNP-Z]{500}$/)
})
