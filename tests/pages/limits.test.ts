import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { asOwner, type Fields, fromAnywhere, staffCookie, visit } from '#tests/setup/visit.ts'

const newPhone = () => `137${String(randomInt(100_000_000)).padStart(8, '0')}`

/** How many of so many forms, sent one after the other, are taken before the first is told to wait. */
async function takenOf(
	count: number,
	send: () => Promise<Response>,
	waiting: RegExp,
): Promise<number> {
	for (let sent = 0; sent < count; sent++)
		if (waiting.test(await (await send()).text())) return sent
	return count
}

describe('codes by telephone', () => {
	const ask = (phone: string, headers = fromAnywhere()) =>
		visit().post('/sign-in', { phone }, { headers })
	const aMinuteLater = () => asOwner("DELETE FROM rate_limit WHERE key LIKE 'code-minute:%'")

	test('one a minute to a number, and the second waits', async () => {
		const phone = newPhone()
		expect((await ask(phone)).status).toBe(302)
		expect(await (await ask(phone)).text()).toContain('1 分钟后')
		await aMinuteLater()
		expect((await ask(phone)).status).toBe(302)
	})

	test('five an hour to a number, and the sixth waits, wherever it is asked for', async () => {
		const phone = newPhone()
		const asked = async () => {
			await aMinuteLater()
			return ask(phone)
		}
		expect(await takenOf(7, asked, /次数太多/)).toBe(5)
	})

	test('twenty-five from one address within five minutes, and the next waits; others do not', async () => {
		const here = fromAnywhere()
		expect(await takenOf(27, () => ask(newPhone(), here), /次数太多/)).toBe(25)
		expect((await ask(newPhone())).status).toBe(302)
	})
})

describe('passwords', () => {
	const attempt = (headers: Record<string, string>, fields: Fields) =>
		visit().post('/staff/sign-in', fields, { headers })

	test('thirty wrong ones from one address, whatever the name, and the next waits', async () => {
		const here = fromAnywhere()
		const guess = () => attempt(here, { username: `nobody-${randomUUID()}`, password: 'x' })
		expect(await takenOf(32, guess, /次数太多/)).toBe(30)
		const right = { username: 'officer@hz', password: 'zhuye-demo-2026' }
		expect((await attempt(here, right)).status).toBe(422)
		expect((await attempt(fromAnywhere(), right)).status).toBe(302)
	})

	test('forty at once count like forty one after the other', async () => {
		const here = fromAnywhere()
		const username = `nobody-${randomUUID()}`
		const answers = await Promise.all(
			Array.from({ length: 40 }, () => attempt(here, { username, password: 'x' })),
		)
		const looked = (await Promise.all(answers.map((answer) => answer.text()))).filter(
			(text) => !text.includes('次数太多'),
		)
		expect(looked).toHaveLength(5)
	})
})

describe('a form sent a hundred times at once', async () => {
	const officer = visit(await staffCookie('officer@hz'))
	const fields = (title: string) => ({
		kind: 'market',
		title,
		employer: '示范物业服务有限公司',
		place: '滨江区',
	})
	const posts = (title: string) =>
		asOwner<{ id: string }>('SELECT id FROM post WHERE title = $1', [title])

	test('has one effect and a hundred equal answers', async () => {
		const [title, key] = [`百次 ${randomUUID()}`, randomUUID()]
		const answers = await Promise.all(
			Array.from({ length: 100 }, () => officer.post('/officer/posts/new', fields(title), { key })),
		)
		const made = await posts(title)
		expect(made).toHaveLength(1)
		const id = made[0]?.id ?? ''
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]))
		expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(
			new Set([`/officer/posts/${id}`]),
		)
		const traces = await asOwner('SELECT action FROM audit_entry WHERE subject_id = $1', [id])
		expect(traces).toEqual([{ action: 'post.draft' }])
	})

	test('with its key but another body is refused, and changes nothing', async () => {
		const [title, key] = [`改口 ${randomUUID()}`, randomUUID()]
		expect((await officer.post('/officer/posts/new', fields(title), { key })).status).toBe(302)
		const other = await officer.post('/officer/posts/new', fields(`${title}！`), { key })
		expect(other.status).toBe(409)
		expect(await posts(`${title}！`)).toEqual([])
	})

	test('with its key by someone else is someone else’s form', async () => {
		const key = randomUUID()
		const title = `两人 ${randomUUID()}`
		const other = visit(await staffCookie('officer@hz'))
		expect((await officer.post('/officer/posts/new', fields(title), { key })).status).toBe(302)
		expect((await other.post('/officer/posts/new', fields(title), { key })).status).toBe(302)
		expect(await posts(title)).toHaveLength(1)
		const stranger = visit(await staffCookie('officer@xc'))
		expect(
			(
				await stranger.post(
					'/officer/posts/new',
					{ ...fields(title), employer: '演示乡村建设合作社' },
					{ key },
				)
			).status,
		).toBe(302)
		expect(await posts(title)).toHaveLength(2)
	})
})
