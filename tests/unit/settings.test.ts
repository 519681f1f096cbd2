import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { given, readSettings } from '#app/adapters/settings.server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zhuye-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const needed = {
	DATABASE_URL: 'postgresql://localhost/zhuye',
	SECRET: 's'.repeat(32),
	KEYRING: JSON.stringify({ current: 'k', keys: { k: Buffer.alloc(32).toString('base64') } }),
}

test('what is not set has its default, and an empty setting counts as not set', () => {
	const { PORT, DEMO, PUBLIC_ORIGIN } = readSettings({ ...needed, PORT: '', PUBLIC_ORIGIN: '' })
	expect({ PORT, DEMO, PUBLIC_ORIGIN }).toEqual({ PORT: 3000, DEMO: false })
})

test('a secret may lie in a file; one that is set as well wins', () => {
	const file = join(folder, 'secret')
	writeFileSync(file, `${'f'.repeat(40)}\n`)
	expect(given('SECRET', { SECRET_FILE: file })).toBe('f'.repeat(40))
	expect(given('SECRET', { SECRET_FILE: file, SECRET: 'x'.repeat(32) })).toBe('x'.repeat(32))
	expect(() => given('SECRET', { SECRET_FILE: join(folder, 'none') })).toThrow('SECRET_FILE: ')
})

test.each([
	['SECRET', { SECRET: 'short' }],
	['PORT', { PORT: '70000' }],
	['DEMO', { DEMO: 'yes' }],
	['KEYRING', { KEYRING: '{' }],
	['SMS_SECRET', { SMS_URL: 'https://sms.example' }],
	['DATABASE_URL', { DATABASE_URL: '' }],
])('a wrong or missing %s is named', (name, wrong) => {
	expect(() => readSettings({ ...needed, ...wrong })).toThrow(new RegExp(`\n {2}${name}: `))
})
