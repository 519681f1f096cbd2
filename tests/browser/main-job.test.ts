import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'

withBrowser()

const phone = `137${String(randomInt(100_000_000)).padStart(8, '0')}`
const title = `社区保洁员${randomInt(10_000)}`
const hit = (page: Page) => page.locator('main a[href^="/posts/"]', { hasText: title })
const heading = (page: Page) => page.locator('h1').innerText()

describe('the main job, from a post to a job that is followed', () => {
	test('an officer writes a post and publishes it', async () => {
		const officer = await newVisitorAs('officer@hz')
		await officer.goto('/officer/posts/new')
		await fillIn(officer, {
			kind: 'market',
			title,
			employer: '示范物业服务有限公司',
			place: '滨江区',
			headcount: '1',
			payUnit: 'month',
			payMin: '4000',
			description: '打扫楼道和院子，每天上午。',
			insurance: ['work-injury'],
		})
		await press(officer, '保存草稿')
		await officer.waitForURL(/\/officer\/posts\/[\da-f-]{36}$/)
		await press(officer, '发布')
		await officer.getByText('招聘中').first().waitFor()
	})

	test('someone registers on a telephone, finds the post and applies, without any script', async () => {
		const person = await newVisitorAs(phone, { scripts: false, width: 390 })
		const steps = registrationSteps({
			name: '测试·桥上人',
			idNumber: anIdNumber('19790615'),
			health: '',
		})
		for (const [question, fields] of steps) {
			await person.goto(`/me/registration/${question}`)
			const given = Object.entries(fields).filter(([, value]) => value !== '')
			await fillIn(person, Object.fromEntries(given))
			await press(person, '保存，下一题')
		}
		expect(new URL(person.url()).pathname).toBe('/me/registration/check')
		await person.locator('main form button[type=submit]').click()
		expect(await heading(person)).toContain('登记好了')

		await expect
			.poll(
				async () => {
					await person.goto(`/posts?${new URLSearchParams({ q: title })}`)
					return hit(person).count()
				},
				{ timeout: 20_000 },
			)
			.toBe(1)
		await hit(person).click()
		await person.locator('a[href$="/apply"]').click()
		await person.locator('main input[type=radio], main input[type=checkbox]').first().check()
		await person.locator('main form button[type=submit]').click()
		expect(new URL(person.url()).pathname).toMatch(/^\/me\/applications\/[\da-f-]{36}$/)
		expect(await person.locator('main').innerText()).toContain(title)
	})

	test('the officer writes down that the employer has hired', async () => {
		const officer = await newVisitorAs('officer@hz')
		await officer.goto('/applications')
		await officer.locator('main tr', { hasText: title }).locator('a').first().click()
		await officer.locator('summary', { hasText: '录用' }).first().click()
		await officer.locator('form:has([name=startsOn]) button[type=submit]').click()
		await officer.getByText('已录用').first().waitFor()
	})

	test('the caseworker notes the start, and sees when to ask how it goes', async () => {
		const caseworker = await newVisitorAs('caseworker@bj')
		await caseworker.goto('/placements')
		await caseworker.locator('main tr', { hasText: title }).locator('a').first().click()
		await caseworker.locator('summary', { hasText: '记录上岗' }).click()
		await caseworker.locator('form:has([value=start]) button[type=submit]').click()
		await caseworker.getByText('在岗').first().waitFor()
		expect(await caseworker.locator('main').innerText()).toContain('第 7 天')
	})

	test('the person reads on the telephone that they work there', async () => {
		const person = await newVisitorAs(phone, { scripts: false, width: 390 })
		await person.goto('/me/work')
		expect(await person.locator('main').innerText()).toContain(title)
	})
})
