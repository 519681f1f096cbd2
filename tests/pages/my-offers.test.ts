import { describe, expect, test } from 'vitest'
import { plant } from '#tests/makers/planted/plant.ts'
import type { Plant } from '#tests/makers/planted/planting.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner, recipientCookie, visit } from '#tests/setup/visit.ts'

const division = '330108'

/** Someone registered, signed in on a telephone without JavaScript, with something planted for them. */
async function someoneWith(what: Plant) {
	const { personId, id } = await asPortal(async ({ db }) => {
		const person = await plant.person(db, { division })
		const at = { division, personId: person.id }
		await plant.registration(db, at)
		return { personId: person.id, id: (await what(db, at)).id }
	})
	return { phone: visit(await recipientCookie(personId)), personId, id }
}

const text = async (answer: Response | Promise<Response>) => (await answer).text()
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location')
const stateOf = async (table: string, id: string) =>
	(await asOwner<{ state: string }>(`SELECT state FROM ${table} WHERE id = $1`, [id]))[0]?.state

describe('an offer', () => {
	test('is found, read and accepted in four taps, without any script', async () => {
		const { phone, id } = await someoneWith(plant.offer('sent'))
		const list = await text(phone.get('/me/offers'))
		expect(list).toContain(`href="/me/offers/${id}"`)
		expect(list).toContain('等您答复，请在')
		const page = await text(phone.get(`/me/offers/${id}`))
		expect(page).not.toContain('<script')
		expect(page).toContain(`href="/me/offers/${id}/accept"`)
		expect(await text(phone.get(`/me/offers/${id}/accept`))).toContain('name="share"')
		expect(await to(phone.post(`/me/offers/${id}/accept`, { share: 'yes' }))).toBe(
			`/me/offers/${id}`,
		)
		expect(await text(phone.get(`/me/offers/${id}`))).toContain('您接受了这个介绍')
		expect(await text(phone.get('/me/applications'))).toContain('报名已提交')
	})

	test('is put off without being decided', async () => {
		const { phone, id } = await someoneWith(plant.offer('sent'))
		expect(await to(phone.post(`/me/offers/${id}`))).toBe(`/me/offers/${id}`)
		expect(await stateOf('offer', id)).toBe('delivered')
		expect(await text(phone.get(`/me/offers/${id}`))).toContain('您收到了介绍（网上）')
	})

	test('is declined with a reason; what was typed is not lost', async () => {
		const { phone, id } = await someoneWith(plant.offer('delivered'))
		const decline = `/me/offers/${id}/decline`
		const without = await phone.post(decline, { words: '孩子没人接' })
		expect(without.status).toBe(422)
		const page = await without.text()
		expect(page).toContain('href="#field-reason"')
		expect(page).toContain('孩子没人接')
		const other = await text(phone.post(decline, { reason: 'other', words: '' }))
		expect(other).toContain('href="#field-words"')
		expect(await to(phone.post(decline, { reason: 'care-duty', words: '孩子没人接' }))).toBe(
			`/me/offers/${id}`,
		)
		const done = await text(phone.get(`/me/offers/${id}`))
		expect(done).toContain('您婉拒了这个介绍')
		expect(done).toContain('要照顾老人、孩子或病人')
	})

	test('that was taken back meanwhile cannot be accepted, and the page says so', async () => {
		const { phone, id } = await someoneWith(plant.offer('delivered'))
		await asOwner("UPDATE offer SET state = 'withdrawn' WHERE id = $1", [id])
		const answer = await phone.post(`/me/offers/${id}/accept`, {})
		expect(answer.status).toBe(422)
		expect(await answer.text()).toContain('现在的状态不能这样操作')
	})

	test.each(['draft', 'confirmed'] as const)('in state %s is nothing to see yet', async (state) => {
		const { phone, id } = await someoneWith(plant.offer(state))
		expect((await phone.get(`/me/offers/${id}`)).status).toBe(404)
		expect(await text(phone.get('/me/offers'))).not.toContain(id)
	})
})

describe('applying', () => {
	test('leads through sign-in and back', async () => {
		const { id } = await someoneWith(plant.post('published'))
		expect(await to(visit().get(`/posts/${id}/apply`))).toBe(
			`/sign-in?back=${encodeURIComponent(`/posts/${id}/apply`)}`,
		)
	})

	test('takes one page; a second time leads to the first', async () => {
		const { phone, id } = await someoneWith(plant.post('published'))
		expect(await text(phone.get(`/posts/${id}`))).toContain(`href="/posts/${id}/apply"`)
		const opened = (await to(phone.post(`/posts/${id}/apply`, { share: 'yes' }))) ?? ''
		expect(opened).toMatch(/^\/me\/applications\//)
		expect(await text(phone.get(opened))).toContain('单位有您的姓名和手机号')
		expect(await text(phone.get(`/posts/${id}/apply`))).toContain(`href="${opened}"`)
		expect((await phone.post(`/posts/${id}/apply`, {})).status).toBe(422)
		expect(await to(phone.post(opened))).toBe(opened)
		expect(await text(phone.get(opened))).toContain('您撤回了这次报名')
	})

	test('asks who is not registered to register first', async () => {
		const { phone, personId, id } = await someoneWith(plant.post('published'))
		await asOwner(
			"UPDATE registration SET state = 'withdrawn', ended_at = now() WHERE person_id = $1",
			[personId],
		)
		const page = await text(phone.get(`/posts/${id}/apply`))
		expect(page).toContain('href="/me/registration"')
		expect(page).not.toContain('<form method="post" action="/posts/')
	})
})

describe('a job', () => {
	test('is reported begun, and later over', async () => {
		const { phone, id } = await someoneWith(plant.placement('agreed'))
		const start = `/me/work/${id}/start`
		expect(await text(phone.get('/me/work'))).toContain(`href="${start}"`)
		const future = await phone.post(start, { on: '2099-01-01' })
		expect(await future.text()).toContain('日期不能晚于今天')
		expect(await to(phone.post(start, { on: '2026-11-02' }))).toBe('/me/work')
		expect(await text(phone.get('/me/work'))).toContain('您从2026年11月2日起在这里工作')
		const leave = `/me/work/${id}/leave`
		const early = await phone.post(leave, { on: '2026-11-01', reason: 'distance' })
		expect(await early.text()).toContain('离开的日期不能早于上岗日期')
		expect(await to(phone.post(leave, { on: '2026-11-20', reason: 'distance' }))).toBe('/me/work')
		expect(await stateOf('placement', id)).toBe('left')
	})
})

test('nobody sees what is another person’s', async () => {
	const { id } = await someoneWith(plant.offer('sent'))
	const { phone } = await someoneWith(plant.offer('sent'))
	for (const path of [`/me/offers/${id}`, `/me/offers/${id}/accept`, `/me/offers/${id}/decline`])
		expect((await phone.get(path)).status).toBe(404)
	expect(await text(phone.get('/me/offers'))).not.toContain(id)
})
