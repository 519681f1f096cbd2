import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDemoPeople } from '#app/demo/add-people.server.ts'
import { demoStaffIds } from '#app/demo/add-staff.server.ts'
import { demoNeighbours } from '#app/demo/demo-neighbours.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { noDemands } from '#tests/makers/post-facts.ts'
import { accessibilityFaults, newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { openListed } from '#tests/setup/open-listed.ts'
import { asPortal } from '#tests/setup/portal-database.ts'

withBrowser()

const phone = `134${String(randomInt(100_000_000)).padStart(8, '0')}`
const name = `测试·桑${randomInt(10_000)}`
const title = `夜间保洁${randomInt(10_000)}号岗`
const provider = `照料中心${randomInt(10_000)}`
const onPhone = () => newVisitorAs(phone, { scripts: false, width: 390 })
const asWorker = () => newVisitorAs('caseworker@bj')
const main = (page: Page) => page.locator('main').innerText()
const today = dayIn(new Date())

/** Someone who could work at night, were it not for their old mother, and such a post nearby. */
beforeAll(() =>
	asPortal(async (tx) => {
		const someone = demoNeighbours.find(({ residence }) => residence === '330108')
		if (!someone) throw new Error('the demo has nobody there')
		const answers = {
			...someone.answers,
			occupations: { occupations: ['cleaning' as const] },
			care: { care: ['elder' as const] },
			hours: { hours: 'any' as const, night: 'yes' as const },
			pay: {},
		}
		const carer = { ...someone, name, phone, answers }
		await addDemoPeople(tx, [carer], await demoStaffIds(tx.db), new Date())
		const near = await tx.db.person.findFirstOrThrow({ where: { name } })
		const post = await plant.post('published')(tx.db, { division: '330108' })
		await tx.db.post.update({
			where: { id: post.id },
			data: {
				title,
				occupation: 'cleaning',
				shift: 'night',
				hours: 'full-time',
				demands: noDemands,
				education: 'none',
				lat: near.lat,
				lng: near.lng,
				startsOn: null,
				publishedAt: new Date(),
			},
		})
	}),
)

describe('from a post out of reach to one in reach, because somebody comes', () => {
	test('my page leads to asking for help, on a telephone without scripts', async () => {
		const person = await onPhone()
		await person.goto('/me/recommended')
		expect(await main(person)).not.toContain(title)
		await person.goto('/me')
		await person.getByRole('link', { name: '看看有什么帮助' }).click()
		await press(person, '发出申请')
		expect(await main(person)).toContain('请选')
		await fillIn(person, { kind: 'home', times: '每天晚上 8 点到早上 6 点' })
		await press(person, '发出申请')
		await person.getByText('收到了，工作人员正在看').waitFor()
		expect(await main(person)).toContain('不算拒绝')
		const wide = await person.evaluate(() => document.documentElement.scrollWidth)
		expect(wide).toBeLessThanOrEqual(390)
	}, 60_000)

	test('staff approve it, name a provider, and write down the hours', async () => {
		const worker = await asWorker()
		await worker.goto('/care/providers')
		await fillIn(worker, { name: provider, kinds: 'home', phone: '0571-00000061', place: '滨江区' })
		await press(worker, '保存')
		await worker.getByRole('cell', { name: provider }).waitFor()
		await openListed(worker, '/care?state=waiting', name)
		await fillIn(worker, { hoursMonth: '500' })
		await press(worker, '批准')
		await worker.getByText('超过了这里每月能批的小时数').first().waitFor()
		await fillIn(worker, { hoursMonth: '120' })
		await press(worker, '批准')
		await worker.getByText('待安排机构').first().waitFor()
		await worker
			.locator('select[name=provider]')
			.selectOption({ label: `${provider} 0571-00000061` })
		await worker.locator('form:has([name=provider]) [name=on]').fill(today)
		await press(worker, '安排机构')
		await worker.getByText('待开始').first().waitFor()
		await press(worker, '已经开始服务')
		await worker.getByText('服务中').first().waitFor()
		await fillIn(worker, { hours: '6.5' })
		await press(worker, '记录一次服务')
		await worker.getByText('等本人确认').waitFor()
	}, 90_000)

	test('the person confirms the hours, and finds the post that was out of reach', async () => {
		const person = await onPhone()
		await person.goto('/me/care')
		await person.locator('main h3 a').first().click()
		await person.getByText('这些时间对吗？').waitFor()
		expect(await main(person)).toContain('6.5 小时')
		await press(person, '都对')
		await person.getByText('您确认过了').waitFor()
		await fillIn(person, { rating: 'good' })
		await press(person, '说好了')
		await person.getByText('您说过：好').waitFor()
		await person.getByRole('link', { name: '看看适合我的岗位' }).click()
		const words = await main(person)
		expect(words).toContain(title)
		expect(words).toContain('有人帮您照看家里了')
	}, 60_000)

	test('and both sides read their pages without fault', async () => {
		const worker = await asWorker()
		await openListed(worker, '/care', name)
		await worker.getByText('已确认').waitFor()
		expect(await accessibilityFaults(worker)).toEqual([])
	}, 60_000)
})
