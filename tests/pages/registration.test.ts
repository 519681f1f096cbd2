import { randomBytes, randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { signInByPhone } from '#tests/setup/by-phone.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'
import { sessionCookie, type Visit, visit } from '#tests/setup/visit.ts'

const newPhone = () => `138${String(randomInt(100_000_000)).padStart(8, '0')}`

/** Someone new, signed in the way a telephone does it; the account opens further sessions elsewhere. */
async function someoneNew(): Promise<{ visitor: Visit; accountId: string }> {
	const { cookie, accountId } = await signInByPhone(newPhone())
	return { visitor: visit(cookie), accountId }
}

const page = async (visitor: Visit, path: string) => (await visitor.get(path)).text()
const at = (answer: Response) => answer.headers.get('location')

const idNumber = anIdNumber('19790615')
const steps = registrationSteps({ name: '测试·李四', idNumber, health: '腰不好' })

async function answer(visitor: Visit, which: typeof steps, query = '') {
	for (const [question, fields] of which) {
		const reply = await visitor.post(`/me/registration/${question}${query}`, fields)
		expect([question, reply.status]).toEqual([question, 302])
	}
}

describe('registering without JavaScript', () => {
	test('goes page by page from the first question to the end', async () => {
		const { visitor } = await someoneNew()
		expect(await page(visitor, '/me')).toContain('先做求职登记')
		expect(await page(visitor, '/me/registration')).toContain('href="/me/registration/name"')
		for (const [index, [question, fields]] of steps.entries()) {
			const html = await page(visitor, `/me/registration/${question}`)
			expect(html).not.toContain('<script')
			expect(html.match(/<h1/g)).toHaveLength(1)
			const reply = await visitor.post(`/me/registration/${question}`, fields)
			expect(at(reply)).toBe(`/me/registration/${steps[index + 1]?.[0] ?? 'check'}`)
		}
		const check = await page(visitor, '/me/registration/check')
		for (const words of ['测试·李四', '浙江省杭州市滨江区', '保洁、环卫', '腰不好', '8 公里以内'])
			expect(check).toContain(words)
		expect(check).toContain('href="/me/registration/care"')
		const handedIn = await visitor.post('/me/registration/check')
		expect(at(handedIn)).toBe('/me/registration/done')
		expect(await page(visitor, '/me/registration/done')).toContain('测试·李四 登记好了')
		expect(await page(visitor, '/me')).toContain('测试·李四，您好')
	})

	test('a mistake is told at its field, and what was typed stays', async () => {
		const { visitor } = await someoneNew()
		const wrong = await visitor.post('/me/registration/id-number', { idNumber: '12345' })
		expect(wrong.status).toBe(422)
		const html = await wrong.text()
		expect(html).toContain('身份证号是 18 位')
		expect(html).toContain('href="#field-idNumber"')
		expect(html).toContain('value="12345"')
		const several = await visitor.post('/me/registration/residence', { place: '杭州' })
		const choices = await several.text()
		expect(choices).toContain('value="330108"')
		expect(choices).toContain('value="杭州"')
	})

	test('what was said in fine opens with what it belongs to, and stands in the list of answers', async () => {
		const { visitor } = await someoneNew()
		await answer(visitor, steps.slice(0, 6))
		const closed = await page(visitor, '/me/registration/skills')
		expect(closed).not.toMatch(/<details[^>]* open/)
		const fine = ['home-meals', 'washing-dishes', 'turning-washing']
		const said = { skills: ['cooking'], fine }
		expect((await visitor.post('/me/registration/skills', said)).status).toBe(302)
		const opened = await page(visitor, '/me/registration/skills')
		expect(opened.match(/<details[^>]* open/g)).toHaveLength(1)
		const overview = await page(visitor, '/me/registration')
		expect(overview).toContain('做饭：做家常菜、洗碗消毒')
		expect(overview).not.toContain('给老人翻身擦洗')
	})

	test('back shows what was answered', async () => {
		const { visitor } = await someoneNew()
		await answer(visitor, steps.slice(0, 9))
		expect(await page(visitor, '/me/registration/care')).toContain('href="/me/registration/senses"')
		const senses = await page(visitor, '/me/registration/senses')
		expect(senses).toMatch(/value="some"[^>]*checked|checked[^>]*value="some"/)
		expect(await page(visitor, '/me/registration/residence')).toContain(
			'value="浙江省杭州市滨江区"',
		)
	})

	test('is taken up on another device where it was left', async () => {
		const { visitor, accountId } = await someoneNew()
		await answer(visitor, steps.slice(0, 5))
		const other = visit(await sessionCookie(accountId, null, null))
		expect(await page(other, '/me')).toContain('把求职登记填完')
		const overview = await page(other, '/me/registration')
		expect(overview).toContain('href="/me/registration/education"')
		expect(overview).toContain('测试·李四')
		await answer(other, steps.slice(5))
		expect(at(await other.post('/me/registration/check'))).toBe('/me/registration/done')
	})

	test('the check page waits until everything is answered', async () => {
		const { visitor } = await someoneNew()
		await answer(visitor, steps.slice(0, 3))
		expect(at(await visitor.get('/me/registration/check'))).toBe('/me/registration/hukou')
		expect(at(await visitor.post('/me/registration/check'))).toBe('/me/registration/hukou')
	})

	test('an ID number is shown masked only, before and after', async () => {
		const { visitor } = await someoneNew()
		await answer(visitor, steps)
		const pages = ['id-number', 'check', '', 'name'].map((step) => `/me/registration/${step}`)
		for (const path of pages) expect(await page(visitor, path)).not.toContain(idNumber)
		expect(await page(visitor, '/me/registration/check')).toContain(`${idNumber.slice(0, 3)}***`)
		await visitor.post('/me/registration/check')
		const overview = await page(visitor, '/me/registration')
		expect(overview).not.toContain(idNumber)
		expect(overview).toContain(`***${idNumber.slice(-2)}`)
	})
})

test('someone else is registered by a helper, who then acts for them', async () => {
	const { visitor } = await someoneNew()
	expect((await visitor.post('/me/registration/helper', { relation: 'cadre' })).status).toBe(422)
	const begun = await visitor.post('/me/registration/helper', {
		relation: 'cadre',
		agreedHow: 'in-person',
	})
	const query = `?${at(begun)?.split('?')[1]}`
	const phone = newPhone()
	await answer(visitor, [...steps.slice(0, 2), ['phone', { phone }], ...steps.slice(2)], query)
	expect(await page(visitor, '/me/registration/helper')).toContain('测试·李四')
	const check = await page(visitor, `/me/registration/check${query}`)
	expect(check).not.toContain(phone)
	expect(at(await visitor.post(`/me/registration/check${query}`))).toBe('/me/registration/done')
	expect(await page(visitor, '/me')).toContain('您在帮 测试·李四 办事')
})

test('a registration that was handed in is changed, rests, goes on and ends', async () => {
	const { visitor } = await someoneNew()
	await answer(visitor, steps)
	await visitor.post('/me/registration/check')
	const change = await visitor.post('/me/registration/distance', { maxKm: '3', away: 'yes' })
	expect(at(change)).toBe('/me/registration')
	expect(await page(visitor, '/me/registration')).toContain('3 公里以内')
	for (const [verb, words] of [
		['pause', '暂时不找'],
		['resume', '正在找工作'],
	] as const) {
		await visitor.post('/me/registration', { verb })
		expect(await page(visitor, '/me/registration')).toContain(words)
	}
	await visitor.post('/me/registration', { verb: 'withdraw' })
	expect(await page(visitor, '/me/registration')).toContain('开始登记')
})

test("nobody reads another account's draft", async () => {
	const { visitor } = await someoneNew()
	const begun = await visitor.post('/me/registration/helper', {
		relation: 'family',
		agreedHow: 'phone',
	})
	const query = `?${at(begun)?.split('?')[1]}`
	const { visitor: stranger } = await someoneNew()
	for (const path of [`/me/registration${query}`, `/me/registration/name${query}`])
		expect((await stranger.get(path)).status).toBe(404)
	expect(
		(await stranger.get(`/me/registration?for=${randomBytes(4).toString('hex')}`)).status,
	).toBe(404)
})
