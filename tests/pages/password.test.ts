import { describe, expect, test } from 'vitest'
import { asOwner, staffCookie, visit } from '#tests/setup/visit.ts'

describe('with a one-time password', () => {
	test('every door leads to the page where it is changed', async () => {
		await asOwner(
			"UPDATE account SET one_time_until = now() + interval '1 day' WHERE username = 'caseworker@xc'",
		)
		const staff = visit(await staffCookie('caseworker@xc'))
		for (const path of ['/desk', '/messages', '/desk.data?_routes=routes%2Fstaff%2Fdesk']) {
			const answer = await staff.get(path)
			const told = answer.headers.get('location') ?? (await answer.text())
			expect(told).toContain('/staff/password')
		}
		expect((await staff.post('/staff/role', { grant: 'x' })).headers.get('location')).toBe(
			'/staff/password',
		)
		const page = await staff.get('/staff/password')
		expect(page.status).toBe(200)
		expect(await page.text()).toContain('一次性密码')
		await asOwner("UPDATE account SET one_time_until = NULL WHERE username = 'caseworker@xc'")
		expect((await staff.get('/desk')).status).toBe(200)
	})
})

test('what is wrong stands at its field, and no password comes back', async () => {
	const staff = visit(await staffCookie('caseworker@xc'))
	const answer = await staff.post('/staff/password', {
		currentPassword: 'not the one it is',
		newPassword: 'four new good words',
		againPassword: 'four new good words',
	})
	expect(answer.status).toBe(422)
	const page = await answer.text()
	expect(page).toContain('用户名或密码不对')
	expect(page).not.toContain('four new good words')
})
