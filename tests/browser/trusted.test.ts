import { expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

test.each([
	[true, '13900000191'],
	[false, '13900000192'],
])(
	'someone asks a helper by their number, who agrees and sees what they may, scripts: %s',
	async (scripts, phone) => {
		const person = await newVisitorAs('13900000005', { scripts, width: 320 })
		await person.goto('/me')
		await person.getByRole('link', { name: '替我办事的人' }).click()
		await person.getByRole('link', { name: '请一个人替我办事' }).click()
		await person.getByRole('button', { name: '发出邀请' }).click()
		expect(await person.locator('main').innerText()).toContain('请写上对方的称呼')
		await person.getByLabel('您怎么称呼对方？').fill('大女儿')
		await person.getByLabel('对方的手机号').fill(phone)
		await person.getByLabel('家人').check()
		await person.getByLabel('预约见面、看计划、报培训').check()
		await person.getByLabel('三个月').check()
		await person.getByRole('button', { name: '发出邀请' }).click()
		const card = person.locator('article', { hasText: `139****${phone.slice(-4)}` })
		expect(await card.innerText()).toContain('还没答应')

		const helper = await newVisitorAs(phone, { scripts, width: 320 })
		await helper.goto('/me')
		await helper.getByRole('link', { name: '去看看' }).click()
		expect(await helper.locator('main').innerText()).toContain('预约见面、看计划、报培训')
		await helper.getByRole('button', { name: '我答应' }).click()
		await helper.getByLabel(/^帮/).check()
		await helper.getByRole('button', { name: '继续' }).click()
		await helper.getByRole('link', { name: /^职业指导/ }).waitFor()
		expect(await helper.getByRole('link', { name: '替我办事的人' }).count()).toBe(0)
		await helper.goto('/me/offers')
		expect(await helper.locator('main').innerText()).toContain('这件事没有交给您办')

		await person.reload()
		await card.getByRole('button', { name: '不用他办了' }).click()
		await card.waitFor({ state: 'detached' })
		await helper.goto('/me/guidance')
		expect(await helper.locator('main').innerText()).not.toContain('预约')
	},
)
