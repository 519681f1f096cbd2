import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'

withBrowser()

const main = (page: Page) => page.locator('main').innerText()
const day = (ahead: number) =>
	new Date(Date.now() + (8 + 24 * ahead) * 3_600_000).toISOString().slice(0, 10)
const onDay = day(20)

/** Three times on a day that nobody else plans. */
async function publish(who: string, place: string) {
	const page = await newVisitorAs(who)
	await page.goto('/guidance/new')
	await fillIn(page, { from: onDay, until: onDay, place, phone: '0571-00000018' })
	for (const weekday of ['6', '7'])
		await page.locator(`[name=weekdays][value="${weekday}"]`).check()
	await press(page, '发布')
	await page.getByText('发布了 3 个时间').waitFor()
	return page
}

describe.each([
	['without any script', false],
	['with scripts', true],
])('guidance is booked, moved and given up on a telephone, %s', (_how, scripts) => {
	test('and staff see it', async () => {
		const place = scripts ? '浏览器窗口一' : '浏览器窗口二'
		const adviser = await publish(scripts ? 'caseworker@bj' : 'officer@hz', place)
		const person = await newVisitorAs('13900000004', { scripts, width: 320 })
		await person.goto('/me/guidance')
		await press(person, '就约这个时间')
		expect(await main(person)).toContain('请选一个时间')
		await choosePlace(person, place)
		await person.locator('[name=wish]').fill('想学做饭')
		await press(person, '就约这个时间')
		await person.getByText('约好了，到时候见').waitFor()
		expect(await main(person)).toContain(place)
		expect(await person.locator('main a[href="tel:057100000018"]').count()).toBe(1)
		const own = new URL(person.url()).pathname

		await adviser.goto(`/guidance?day=${onDay}&span=day`)
		await adviser.locator('main tr', { hasText: '已约' }).locator('a').click()
		await adviser.getByText('想学做饭').waitFor()

		await person.locator('main a[href$="/move"]').click()
		await choosePlace(person, place)
		await press(person, '换成这个时间')
		await person.getByText('约好了，到时候见').waitFor()
		expect(new URL(person.url()).pathname).toBe(own)

		const file = await person.request.get(`${own}/calendar`)
		expect(file.headers()['content-type']).toContain('text/calendar')
		expect(await file.text()).toContain('SEQUENCE:1')

		await person.locator('summary', { hasText: '来不了，取消' }).click()
		await press(person, '确定取消')
		await person.getByText('这次取消了').waitFor()
	})
})

/** The first free time at a place. */
async function choosePlace(page: Page, place: string) {
	for (;;) {
		const choice = page.locator(`main fieldset label:has(+ span:has-text("${place}"))`)
		if ((await choice.count()) > 0) return choice.first().click()
		await page.locator('main a[rel=next]').click()
	}
}
