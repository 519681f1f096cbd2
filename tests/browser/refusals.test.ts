import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDemoPeople } from '#app/demo/add-people.server.ts'
import { demoStaffIds } from '#app/demo/add-staff.server.ts'
import { demoNeighbours } from '#app/demo/demo-neighbours.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { noDemands } from '#tests/makers/post-facts.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { openListed } from '#tests/setup/open-listed.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

/** Nothing else has happened to them: whoever accepts or starts something begins a new row. */
const phone = `136${String(randomInt(100_000_000)).padStart(8, '0')}`
const name = `测试·罗${randomInt(10_000)}`
const onPhone = () => newVisitorAs(phone, { scripts: false, width: 390 })
const main = (page: Page) => page.locator('main').innerText()
const title = (place: number) => `社区保洁${randomInt(10_000)}号岗${place}`

beforeAll(() =>
	asPortal(async (tx) => {
		const someone = demoNeighbours.find(({ residence }) => residence === '330108')
		if (!someone) throw new Error('the demo has nobody there')
		const able = { ...someone, name, phone, category: 'dibao' } as const
		await addDemoPeople(tx, [able], await demoStaffIds(tx.db), new Date())
	}),
)

const personId = async () =>
	(await asOwner<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]))[0]?.id ?? ''

/** A post about which nothing is left open, close to where the person lives. */
async function aPost(post: string): Promise<string> {
	return asPortal(async ({ db }) => {
		const { id } = await plant.post('published')(db, { division: '330108' })
		const near = await db.person.findUniqueOrThrow({ where: { id: await personId() } })
		await db.post.update({
			where: { id },
			data: { title: post, demands: noDemands, lat: near.lat, lng: near.lng, startsOn: null },
		})
		return id
	})
}

/** The refusal that was just decided lies so many days back: R-042 asks for days between one and the next. */
const longAgo = async (days: number) =>
	asOwner(
		`UPDATE refusal SET refused_at = now() - make_interval(days => $1) WHERE person_id = $2 AND refused_at > now() - interval '1 hour'`,
		[days, await personId()],
	)

async function introduceByHand(caseworker: Page, postId: string): Promise<void> {
	await caseworker.goto(`/offers/new?person=${await personId()}&post=${postId}`)
	await press(caseworker, '确认适合，发给本人')
	await caseworker.waitForURL(/\/offers\/[\da-f-]{36}$/)
}

async function declineOnPhone(post: string): Promise<void> {
	const person = await onPhone()
	await person.goto('/me/offers')
	await person.getByRole('link', { name: post }).click()
	await person.waitForURL(/\/me\/offers\/[\da-f-]{36}$/)
	await person.getByRole('link', { name: '我不去' }).click()
	await person.waitForURL(/\/decline$/)
	await fillIn(person, { reason: 'rather-not', words: '不想做保洁' })
	await person.locator('main form button[type=submit]').click()
	await person.waitForURL(/\/me\/offers\/[\da-f-]{36}$/)
}

describe('three refusals in a row, to a decision that is overturned', () => {
	test('each is found by a caseworker, and the person reads what counts', async () => {
		const caseworker = await newVisitorAs('caseworker@bj')
		for (const place of [1, 2, 3]) {
			const post = title(place)
			await introduceByHand(caseworker, await aPost(post))
			await declineOnPhone(post)
			await openListed(caseworker, '/refusals?state=waiting', post)
			await fillIn(caseworker, { verdict: 'unjustified', ground: '岗位适合，未说明困难。' })
			await press(caseworker, '确认')
			await caseworker.getByText('没有正当理由，计入', { exact: true }).waitFor()
			const person = await onPhone()
			await person.goto('/me/refusals')
			expect(await main(person)).toContain(`现在连续计入 ${place} 次`)
			if (place < 3) await longAgo(30 - 10 * place)
		}
	}, 240_000)

	test('after the second there was a warning, with an offer of help', async () => {
		const person = await onPhone()
		await person.goto('/me/refusals')
		await person.locator('a', { hasText: '提醒和帮助告知书' }).first().click()
		await person.waitForURL(/\/me\/notices\//)
		expect(await main(person)).toContain('没有什么已经改变')
	})

	test('after the third the bureau gives notice, and the person states their view', async () => {
		const bureau = await newVisitorAs('bureau@bj')
		await openListed(bureau, '/cases', name)
		await press(bureau, '发出陈述意见告知书')
		await bureau.getByText('告知书已发，待送达').first().waitFor()

		const person = await onPhone()
		await person.goto('/me/refusals')
		await person.locator('a', { hasText: '陈述意见告知书' }).first().click()
		await person.waitForURL(/\/me\/notices\//)
		await press(person, '我已收到并看过')
		await person.getByRole('link', { name: '返回这件事' }).click()
		await person.waitForURL(/\/me\/cases\//)
		await fillIn(person, { words: '我母亲住院，走不开。' })
		await press(person, '提交意见')
		expect(await main(person)).toContain('您的意见已经收到')
	}, 60_000)

	test('a named official decides; nothing changed before', async () => {
		const before = await asOwner('SELECT FROM benefit_change WHERE person_id = $1', [
			await personId(),
		])
		expect(before).toEqual([])
		const bureau = await newVisitorAs('bureau@bj')
		await openListed(bureau, '/cases', name)
		await fillIn(bureau, {
			facts: '三次介绍均已送达，均适合本人。',
			weighing: '陈述的困难没有材料证明。',
			outcome: 'reduce',
			share: '800',
			cut: '300',
			organ: '滨江区人民政府',
		})
		await press(bureau, '以本人名义作出决定')
		await bureau.getByText('已决定，待送达').first().waitFor()
		await bureau.getByText('演示·郑方').first().waitFor()
	}, 60_000)

	test('the person reads the decision, keeps it as a file, and asks for a review', async () => {
		const person = await onPhone()
		await person.goto('/me/refusals')
		await person.locator('a', { hasText: '社会救助处理决定书' }).first().click()
		await person.waitForURL(/\/me\/notices\//)
		expect(await main(person)).toContain('每月少发300元')
		await press(person, '我已收到并看过')
		const file = await person.locator('a[href$="/pdf"]').getAttribute('href')
		const pdf = await person.context().request.get(new URL(file ?? '', person.url()).href)
		expect(pdf.headers()['content-type']).toBe('application/pdf')
		await person.getByRole('link', { name: '返回这件事' }).click()
		await person.waitForURL(/\/me\/cases\//)
		await fillIn(person, { words: '住院证明在我手里。' })
		await press(person, '申请复议')
		expect(await main(person)).toContain('正在处理')
	}, 60_000)

	test('someone else overturns it, and the paper says so to whoever checks it', async () => {
		const bureau = await newVisitorAs('bureau@bj')
		await openListed(bureau, '/cases', name)
		await bureau.getByText('决定是您作出的').waitFor()

		const colleague = await newVisitorAs('review@bj')
		await openListed(colleague, '/cases', name)
		await fillIn(colleague, { answer: 'overturn', ground: '住院属实。' })
		await press(colleague, '记录结果')
		await colleague.getByText('复议撤销').first().waitFor()

		const person = await onPhone()
		await person.goto('/me/refusals')
		expect(await main(person)).toContain('决定已经撤销')
		const [decision] = await asOwner<{ code: string; number: string }>(
			`SELECT check_code AS code, number FROM notice WHERE kind = 'decision' AND person_id = $1`,
			[await personId()],
		)
		const stranger = await newVisitorAs('anyone')
		await stranger.goto(`/verify?code=${decision?.code}`)
		expect(await main(stranger)).toContain('已经撤销')
		expect(await main(stranger)).toContain(decision?.number ?? '')
		expect(await main(stranger)).not.toContain(name)
	}, 60_000)
})
