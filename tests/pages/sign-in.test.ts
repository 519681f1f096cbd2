import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { asOwner, staffCookie, type Visit, visit } from '#tests/setup/visit.ts'

const newPhone = () => `138${String(randomInt(100_000_000)).padStart(8, '0')}`

/** Asks for a code as a browser does, and reads it off the page, where the demonstration shows it. */
async function ask(
	phone: string,
	key = randomUUID(),
): Promise<{ browser: Visit; code: string; answer: Response }> {
	const answer = await visit().post('/sign-in', { phone }, { key })
	const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
	const browser = visit(cookie)
	const page = answer.status === 302 ? await (await browser.get('/sign-in/code')).text() : ''
	return { browser, code: /演示验证码：(\d{6})/.exec(page)?.[1] ?? '', answer }
}

const sessionOf = (answer: Response) =>
	/zhuye-session=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? ''
const reason = async (answer: Response) =>
	/id="field-\w+-error"[^>]*>(?:<[^>]*>[^<]*<\/[^>]*>)?([^<]+)</.exec(await answer.text())?.[1]

describe('signing in by mobile number', () => {
	test('with the code that was sent', async () => {
		const { browser, code } = await ask(newPhone())
		const answer = await browser.post('/sign-in/code', { code })
		expect(answer.status).toBe(302)
		expect((await visit(sessionOf(answer)).get('/sign-in/who')).status).toBe(200)
	})

	test('takes a number and a code however they are typed', async () => {
		const phone = newPhone()
		const { browser, code } = await ask(`+86 ${phone.slice(0, 3)}-${phone.slice(3)}`)
		expect(
			(await browser.post('/sign-in/code', { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` }))
				.status,
		).toBe(302)
	})

	test('a known and an unknown number get the same answer', async () => {
		const [unknown, known] = [await ask(newPhone()), await ask('13900000007')]
		expect(unknown.answer.status).toBe(known.answer.status)
		expect(unknown.answer.headers.get('location')).toBe(known.answer.headers.get('location'))
	})

	test('a code belongs to the browser that asked for it', async () => {
		const [one, other] = [await ask(newPhone()), await ask(newPhone())]
		expect(await reason(await other.browser.post('/sign-in/code', { code: one.code }))).toContain(
			'验证码不对',
		)
	})

	test('the sixth guess finds the code burnt, also when all guesses come at once', async () => {
		const { browser, code } = await ask(newPhone())
		const wrong = code === '000000' ? '111111' : '000000'
		const answers = await Promise.all(
			Array.from({ length: 40 }, () => browser.post('/sign-in/code', { code: wrong })),
		)
		const reasons = await Promise.all(answers.map(reason))
		expect(reasons.filter((words) => words?.includes('不对'))).toHaveLength(5)
		expect(await reason(await browser.post('/sign-in/code', { code }))).toContain('次数太多')
	})

	test('a code opens one session, and its form sent twice gets the same one', async () => {
		const { browser, code } = await ask(newPhone())
		const key = randomUUID()
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => browser.post('/sign-in/code', { code }, { key })),
		)
		expect(new Set(answers.map(sessionOf)).size).toBe(1)
		expect(answers.every(({ status }) => status === 302)).toBe(true)
		expect((await browser.post('/sign-in/code', { code })).status).toBe(422)
	})

	test('the same form sent twenty times asks for one code; another one within a minute is refused', async () => {
		const phone = newPhone()
		const key = randomUUID()
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => visit().post('/sign-in', { phone }, { key })),
		)
		expect(new Set(answers.map(({ headers }) => headers.get('set-cookie'))).size).toBe(1)
		expect(answers.every(({ status }) => status === 302)).toBe(true)
		expect(await reason(await visit().post('/sign-in', { phone }))).toContain('1 分钟后')
	})

	test('a mistyped number is told at its field, and stays as typed', async () => {
		const page = await (await visit().post('/sign-in', { phone: '1380' })).text()
		expect(page).toContain('href="#field-phone"')
		expect(page).toContain('value="1380"')
		expect(page).toMatch(/<title>错误：/)
	})
})

describe('signing in as staff', () => {
	const attempt = (username: string, password: string) =>
		visit().post('/staff/sign-in', { username, password })

	test('with name and password', async () => {
		const answer = await attempt('Officer@HZ', 'zhuye-demo-2026')
		expect(answer.status).toBe(302)
		expect((await visit(sessionOf(answer)).get('/officer/posts')).status).toBe(200)
	})

	test('an unknown name and a wrong password get the same words', async () => {
		const [unknown, wrong] = [
			await attempt('nobody@nowhere', 'x'),
			await attempt('officer@xc', 'x'),
		]
		expect([unknown.status, await reason(unknown)]).toEqual([wrong.status, await reason(wrong)])
	})

	test('five failures for a name are looked at, the sixth waits, and others are let in', async () => {
		const name = `nobody-${randomUUID()}`
		const reasons: (string | undefined)[] = []
		for (let tries = 0; tries < 6; tries++) reasons.push(await reason(await attempt(name, 'x')))
		expect(reasons.map((words) => words?.includes('次数太多'))).toEqual([
			false,
			false,
			false,
			false,
			false,
			true,
		])
		expect((await attempt('caseworker@xc', 'zhuye-demo-2026')).status).toBe(302)
	})
})

describe('a session', () => {
	const posts = (cookie: string) => visit(cookie).get('/officer/posts')

	test('ends at once when one signs out, wherever its cookie was copied to', async () => {
		const cookie = await staffCookie('officer@hz')
		expect((await posts(cookie)).status).toBe(200)
		const answer = await visit(cookie).post('/sign-out')
		expect(answer.headers.get('clear-site-data')).toContain('storage')
		expect((await posts(cookie)).status).toBe(302)
	})

	test.each([
		['idle for an hour', "seen_at = now() - interval '61 minutes'"],
		['twelve hours old', "ends_at = now() - interval '1 second'"],
		['ended by an administrator', 'ended_at = now()'],
	])('is over when %s', async (_when, change) => {
		const cookie = await staffCookie('officer@xc')
		await asOwner(
			`UPDATE session SET ${change} WHERE token_hash = (SELECT token_hash FROM session ORDER BY created_at DESC LIMIT 1)`,
		)
		expect((await posts(cookie)).headers.get('location')).toContain('/staff/sign-in')
	})

	test('is over when the account is disabled or the grant has ended', async () => {
		const cookie = await staffCookie('caseworker@xc')
		expect((await visit(cookie).get('/staff/role')).status).toBe(200)
		await asOwner("UPDATE account SET status = 'disabled' WHERE username = 'caseworker@xc'")
		expect((await visit(cookie).get('/staff/role')).status).toBe(302)
		await asOwner("UPDATE account SET status = 'active' WHERE username = 'caseworker@xc'")
		expect((await visit(cookie).get('/staff/role')).status).toBe(200)
	})

	test('cookies are out of reach for scripts and other sites', async () => {
		const { browser, code } = await ask(newPhone())
		const cookie = (await browser.post('/sign-in/code', { code })).headers.get('set-cookie') ?? ''
		for (const trait of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(trait)
		expect(cookie.length).toBeLessThan(4096)
	})

	test('a cookie brought along is not the one that is signed in', async () => {
		const { browser, code } = await ask(newPhone())
		const answer = await browser.post(
			'/sign-in/code',
			{ code },
			{ headers: { cookie: 'zhuye-session=ImZpeGVkIg==' } },
		)
		expect(sessionOf(answer)).not.toContain('ImZpeGVkIg==')
	})
})

test('staff who come to the sign-in of recipients are led on to where they wanted', async () => {
	const page = await (await visit().get('/sign-in?back=%2Frefusals')).text()
	expect(page).toContain('href="/staff/sign-in?back=%2Frefusals"')
})
