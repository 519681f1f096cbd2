import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asOwner, staffCookie, visit } from '#tests/setup/visit.ts'

const wanted = {
	username: 'new.officer',
	displayName: '演示·新人',
	role: 'officer',
	place: '滨江区',
	institution: '演示区就业服务中心',
}
const passwordIn = (page: string) => />((?:[2-9a-z]{4}-){3}[2-9a-z]{4})</.exec(page)?.[1]

test('an administrator makes an account; its password is shown once and signs in', async () => {
	const admin = visit(await staffCookie('admin@zj'))
	const key = randomUUID()
	const answer = await admin.post('/admin/accounts/new', wanted, { key })
	expect(answer.headers.get('cache-control')).toContain('no-store')
	const password = passwordIn(await answer.text()) ?? ''
	const again = await (await admin.post('/admin/accounts/new', wanted, { key })).text()
	expect(passwordIn(again)).toBe(password)

	expect(await (await admin.get('/admin/accounts?q=new.officer')).text()).toContain('演示·新人')
	const [row] = await asOwner<{ id: string }>(
		"SELECT id FROM account WHERE username = 'new.officer'",
	)
	const shown = await (await admin.get(`/admin/accounts/${row?.id}`)).text()
	expect(shown).toContain('浙江省杭州市滨江区')
	expect(passwordIn(shown)).toBeUndefined()

	const signedIn = await visit().post('/staff/sign-in', { username: 'new.officer', password })
	const cookie = /zhuye-session=[^;]+/.exec(signedIn.headers.get('set-cookie') ?? '')?.[0] ?? ''
	expect((await visit(cookie).get('/desk')).headers.get('location')).toBe('/staff/password')
})

test('what is wrong stands at its field, and what was typed stays', async () => {
	const admin = visit(await staffCookie('admin@zj'))
	const fields = { ...wanted, username: 'Ⅺ!', place: '乌有县' }
	const page = await (await admin.post('/admin/accounts/new', fields)).text()
	expect(page).toContain('href="#field-username"')
	expect(page).toContain('演示·新人')
})

test('who has not proven who they are for a while does so first, and comes back', async () => {
	const cookie = await staffCookie('admin@zj')
	await asOwner(
		`UPDATE session SET proven_at = now() - interval '1 hour' WHERE account_id = (SELECT id FROM account WHERE username = 'admin@zj')`,
	)
	const answer = await visit(cookie).post('/admin/accounts/new', wanted)
	expect(answer.headers.get('location')).toBe(
		`/staff/prove?back=${encodeURIComponent('/admin/accounts/new')}`,
	)
})
