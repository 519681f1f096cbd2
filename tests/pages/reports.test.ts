import { describe, expect, test } from 'vitest'
import { asOwner, staffCookie, visit } from '#tests/setup/visit.ts'

async function postOf(owner: string): Promise<string> {
	const [post] = await asOwner<{ id: string }>(
		"SELECT id FROM post WHERE owner_code = $1 AND state = 'published' ORDER BY id DESC LIMIT 1",
		[owner],
	)
	return post?.id ?? ''
}

describe('a post', () => {
	test('is reported by anyone, without any script', async () => {
		const id = await postOf('3301')
		expect(await (await visit().get(`/posts/${id}`)).text()).toContain(`/posts/${id}/report`)
		const form = await (await visit().get(`/posts/${id}/report`)).text()
		expect(form).not.toContain('<script')
		const answer = await visit().post(`/posts/${id}/report`, { reason: 'closed' })
		expect(answer.status).toBe(302)
		const thanks = await (await visit().get(answer.headers.get('location') ?? '')).text()
		expect(thanks).toContain('收到了，谢谢您')
	})

	test('is not reported without a reason; what was written stays', async () => {
		const answer = await visit().post(`/posts/${await postOf('3301')}/report`, { words: '要押金' })
		expect(answer.status).toBe(422)
		const page = await answer.text()
		expect(page).toContain('请选择一项')
		expect(page).toContain('要押金')
	})
})

test('an officer finds the report and answers it; the post is closed', async () => {
	const id = await postOf('330624')
	await visit().post(`/posts/${id}/report`, { reason: 'unsafe', words: '没有安全帽' })
	const [report] = await asOwner<{ id: string }>('SELECT id FROM post_report WHERE post_id = $1', [
		id,
	])
	const officer = visit(await staffCookie('officer@xc'))
	expect(await (await officer.get('/reports?state=open')).text()).toContain('没有安全帽')
	const path = `/reports/${report?.id}`
	expect((await officer.post(path, { verdict: 'close' })).status).toBe(422)
	expect((await officer.post(path, { verdict: 'close', answer: '已关闭。' })).status).toBe(302)
	expect(await (await visit().get(`/posts/${id}`)).text()).toContain('已关闭')

	expect((await visit(await staffCookie('officer@hz')).get(path)).status).toBe(404)
	expect((await visit(await staffCookie('caseworker@xc')).get(path)).status).toBe(403)
})
