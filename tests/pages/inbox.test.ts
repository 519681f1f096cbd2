import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, recipientCookie, staffCookie, type Visit, visit } from '#tests/setup/visit.ts'

let me: Visit
const id = randomUUID()
const text = async (answer: Response) => (await answer.text()).replace(/<!-- -->/g, '')

beforeAll(async () => {
	const [person] = await asOwner<{ id: string }>(
		'SELECT id FROM person p WHERE demo AND NOT EXISTS (SELECT FROM notification WHERE person_id = p.id) LIMIT 1',
	)
	me = visit(await recipientCookie(person?.id ?? ''))
	await asOwner(
		`INSERT INTO notification (id, person_id, template, params, link)
		 VALUES ($1, $2, 'offer-received', '{"post": "图书馆保洁员", "replyBy": "2026-12-01"}', '/help')`,
		[id, person?.id],
	)
})

describe('a recipient', () => {
	test('sees what is new, opens it and goes on from there, without any script', async () => {
		const list = await text(await me.get('/me/messages'))
		expect(list).toContain('消息（1 条未读）')
		expect(list).toContain(`href="/me/messages/${id}"`)
		expect(list).not.toContain('<script')

		const page = await text(await me.get(`/me/messages/${id}`))
		expect(page).toContain('给您介绍了一个岗位：图书馆保洁员')
		expect(page).toContain('2026年12月1日')
		expect(page).toContain('href="/help"')
		expect(await text(await me.get('/me/messages?unread=1'))).toContain('没有未读的消息')
	})

	test('marks all as read at once', async () => {
		await asOwner('UPDATE notification SET read_at = NULL WHERE id = $1', [id])
		const answer = await me.post('/me/messages', { newest: id })
		expect(answer.headers.get('location')).toBe('/me/messages')
		expect(await text(await me.get('/me/messages'))).not.toContain('全部标为已读')
	})
})

describe('nobody else', () => {
	test.each([
		['someone not signed in', '', 302],
		['a member of staff', 'caseworker@bj', 403],
	])('reads it: %s', async (_who, username, status) => {
		const cookie = username === '' ? '' : await staffCookie(username)
		expect((await visit(cookie).get(`/me/messages/${id}`)).status).toBe(status)
		if (cookie !== '') expect((await visit(cookie).get(`/messages/${id}`)).status).toBe(404)
	})
})
