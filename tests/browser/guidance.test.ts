import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'

withBrowser()

const main = (page: Page) => page.locator('main').innerText()
/** So early that they stand among the first to choose from. */
const hours = { begins: '06:00', ends: '08:20' }
const onDay = addDays(dayIn(new Date()), 1)

/** Three times tomorrow, at an hour that nobody else plans. */
async function publish(who: string, place: string) {
	const page = await newVisitorAs(who)
	await page.goto('/guidance/new')
	const where = { place, directions: '坐 12 路到区政府站', phone: '0571-00000018' }
	await fillIn(page, { ...hours, ...where, from: onDay, until: onDay })
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
		const person = await newVisitorAs('13900000002', { scripts, width: 320 })
		await person.goto('/me/guidance')
		await press(person, '就约这个时间')
		expect(await main(person)).toContain('请选一个时间')
		await choosePlace(person, place)
		await person.locator('[name=wish]').fill('想学做饭')
		await press(person, '就约这个时间')
		await person.getByText('约好了，到时候见').waitFor()
		expect(await main(person)).toContain(place)
		expect(await main(person)).toContain('坐 12 路到区政府站')
		expect(await person.locator('main a[href="tel:057100000018"]').count()).toBe(1)
		const own = new URL(person.url()).pathname

		await adviser.goto(`/guidance?day=${onDay}&span=day`)
		await adviser
			.locator('main tr', { hasText: place })
			.filter({ hasText: '已约' })
			.locator('a')
			.click()
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

/** The first free time at a place, on whichever page of the list it stands. */
async function choosePlace(page: Page, place: string): Promise<void> {
	const choice = page.locator(`main fieldset label:has(+ span:has-text("${place}"))`)
	const { pathname } = new URL(page.url())
	for (let next = 2; (await choice.count()) === 0; next++)
		await page.goto(`${pathname}?page=${next}`)
	await choice.first().click()
}
