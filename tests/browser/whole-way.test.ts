import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { noDemands } from '#tests/makers/post-facts.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { press } from '#tests/setup/fill-in.ts'
import { openListed } from '#tests/setup/open-listed.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'
import { onSharedPhone } from '#tests/setup/shared-phone.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

/** A post near by that asks for nothing, in the search a little later. */
const aPost = (title: string) =>
	asPortal(async ({ db }) => {
		const { id } = await plant.post('published')(db, { division: '330108' })
		await db.post.update({ where: { id }, data: { title, demands: noDemands, startsOn: null } })
		return id
	})

/** A time of a caseworker who speaks with people of the place. */
const aTime = () => asPortal(({ db }) => plant.slot(db, { division: '330108' }))

async function introduce(name: string, postId: string): Promise<void> {
	const [person] = await asOwner<{ id: string }>('SELECT id FROM person WHERE name = $1', [name])
	const caseworker = await newVisitorAs('caseworker@bj')
	await caseworker.goto(`/offers/new?person=${person?.id}&post=${postId}`)
	await press(caseworker, '确认适合，发给本人')
	await caseworker.waitForURL(/\/offers\/[\da-f-]{36}$/)
}

async function hire(title: string): Promise<void> {
	const officer = await newVisitorAs('officer@hz')
	await openListed(officer, '/applications', title)
	await officer.locator('summary', { hasText: '录用' }).first().click()
	await officer.locator('form:has([name=startsOn]) button[type=submit]').click()
	await officer.getByText('已录用').first().waitFor()
}

describe.each([
	['without any script', false, '13900000203'],
	['with scripts', true, '13900000204'],
])(
	'one person, from nothing to a job, on a lent telephone in large type, %s',
	(_how, scripts, phone) => {
		const name = `测试·路${randomInt(10_000)}`
		const title = `菜场理菜${randomInt(10_000)}号岗`
		let me: ReturnType<typeof onSharedPhone>
		let page: Page
		let postId = ''
		beforeAll(async () => {
			postId = await aPost(title)
			await aTime()
			page = await newVisitorAs(phone, { scripts, width: 320 })
			await page.locator('button[name=textSize][value=large]:visible').first().click()
			await page.locator('html.text-large').waitFor()
			me = onSharedPhone(page, { scripts })
		})

		test('is asked to register first, and answers one question after the other', async () => {
			await me.opens('/me')
			await me.follows('开始登记')
			await me.follows('开始登记')
			const told = { name, idNumber: anIdNumber('19790615'), health: '' }
			for (const [question, fields] of registrationSteps(told)) {
				expect(me.at()).toBe(`/me/registration/${question}`)
				const given = Object.entries(fields).filter(([, value]) => value !== '')
				await me.sends('保存，下一题', Object.fromEntries(given))
			}
			expect(me.at()).toBe('/me/registration/check')
			await page.locator('main form button[type=submit]').click()
			await me.reads('登记好了')
		})

		test('finds a post, and has new ones like it told', async () => {
			await me.opens('/posts')
			const hit = page.locator('main a[href^="/posts/"]', { hasText: title })
			const search = async () => {
				await me.sends('搜索', { q: title })
				return hit.count()
			}
			await expect.poll(search, { timeout: 20_000 }).toBe(1)
			await me.follows('有新岗位告诉我')
			await me.sends('开始提醒', { rhythm: 'weekly' })
			await me.reads(title)
		})

		test('books a time to talk it over', async () => {
			await me.opens('/me')
			await me.follows(/^职业指导/)
			await page.locator('main [name=slot]').first().check()
			await me.sends('就约这个时间', { wish: '想知道做得了什么' })
			await me.reads('约好了，到时候见')
		})

		test('joins a course, or the line for it', async () => {
			await me.opens('/training?q=保洁')
			await me.followsFirst('h2 a[href^="/training/"]')
			await me.follows('我要报名')
			await me.sends('确定报名')
			expect(await me.main()).toMatch(/报上名了|正在排队/)
		})

		test('reads what the work would change at home', async () => {
			await me.opens(`/posts/${postId}`)
			await me.follows('干这份活，低保会怎么变？')
			const family = { pay: '3800', insured: 'yes', size: '3', benefit: '2478', area: 'urban' }
			await me.sends('算一算', { ...family, place: '滨江区' })
			await me.reads('第一个月：')
		})

		test('is offered the post, and says yes', async () => {
			await introduce(name, postId)
			await me.opens('/me')
			await me.follows('看看并答复')
			await me.follows('我愿意去')
			await me.sends('确认，替我报名', { share: 'yes' })
			await me.reads('您接受了这个介绍')
		})

		test('is hired, and says that work has begun', async () => {
			await hire(title)
			await me.opens('/me/work')
			await me.follows('我已上岗')
			await me.sends('我已上岗')
			await me.reads('起在这里工作')
		})

		test('signs out, and the next who holds the telephone finds nothing', async () => {
			await page.getByRole('button', { name: '退出登录' }).first().click()
			await page.waitForURL((url) => url.pathname === '/')
			const cookies = await page.context().cookies()
			expect(
				cookies.map((cookie) => cookie.name).filter((each) => /session|unsent/.test(each)),
			).toEqual([])
			await page.goBack()
			expect(await page.locator('body').innerText()).not.toContain(title)
			await page.goto('/me/offers')
			expect(new URL(page.url()).pathname).toBe('/sign-in')
		})
	},
)
