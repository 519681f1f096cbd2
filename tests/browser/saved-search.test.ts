import { expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

test.each([true, false])(
	'a search is saved from its page and stopped by one tap, scripts: %s',
	async (scripts) => {
		const page = await newVisitorAs('13900000013', { scripts, width: 320 })
		await page.goto('/posts?q=叉车工')
		await page.getByRole('link', { name: '有新岗位告诉我' }).click()
		expect(await page.locator('main').innerText()).toContain('叉车工')
		await page.getByLabel('每周最多一次').check()
		await page.getByLabel('也发短信').check()
		await page.getByRole('button', { name: '开始提醒' }).click()

		const card = page.locator('article', { hasText: '叉车工' })
		expect(await card.innerText()).toMatch(/每周最多一次[\s\S]*也发短信/)
		await card.getByRole('button', { name: '不再提醒' }).click()
		await card.waitFor({ state: 'detached' })
		expect(new URL(page.url()).pathname).toBe('/me/searches')
	},
)

test('whoever is not signed in comes back to the search they wanted to save', async () => {
	const page = await newVisitorAs('anyone')
	await page.goto('/posts?q=叉车工')
	await page.getByRole('link', { name: '有新岗位告诉我' }).click()
	const back = new URL(page.url()).searchParams.get('back') ?? ''
	expect(decodeURIComponent(back)).toBe('/me/searches/new?q=叉车工')
})
