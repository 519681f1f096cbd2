import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { aCreditCode } from '#tests/commands/employers/form.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'

withBrowser()

const number = randomInt(1_000_000)
const employer = `新桥手工坊${number}`
const title = `竹编工${number}`
const workshop = `新桥竹编车间${number}`

test('an officer adds an employer from the post form, verifies it, publishes a workshop post', async () => {
	const page = await newVisitorAs('officer@hz')
	await page.goto('/officer/posts/new')
	await page.locator('select[name=kind]').selectOption('workshop')
	await page.locator('select[name=workshop]').waitFor()
	await fillIn(page, {
		title,
		employer,
		place: '滨江区',
		headcount: '2',
		payMin: '3000',
		description: '编竹篮，师傅带教。',
		contract: 'labour-contract',
		insurance: ['work-injury', 'accident'],
	})
	await press(page, '保存草稿')
	await page.getByRole('alert').waitFor()

	await press(page, '登记新单位，再回到这里')
	await page.waitForURL(/employers\/new\?kept=/)
	expect(await page.locator('[name=name]').inputValue()).toBe(employer)
	await fillIn(page, { kind: 'individual-business', creditCode: aCreditCode() })
	await press(page, '登记，回到岗位')
	await page.waitForURL(/posts\/new\?kept=/)
	expect(await page.locator('[name=title]').inputValue()).toBe(title)
	expect(await page.locator('[name=employer]').inputValue()).toContain(employer)
	expect(await page.locator('[name=insurance][value=accident]').isChecked()).toBe(true)
	await press(page, '保存草稿')
	await page.waitForURL(/\/officer\/posts\/[\da-f-]{36}$/)
	const post = page.url()
	await page.getByText('用人单位尚未核实').waitFor()

	await page.goto(`/officer/employers?${new URLSearchParams({ q: employer })}`)
	await page.locator('main td a').first().click()
	await page.locator('summary', { hasText: '核实这家单位' }).click()
	await fillIn(page, { documents: ['licence', 'handler-id', 'legal-representative'] })
	await press(page, '确认核实')
	await page.getByText('✓ 已核实').waitFor()

	await page.getByRole('link', { name: '登记帮扶车间' }).click()
	await page.waitForURL(/workshops\/new/)
	await fillIn(page, {
		name: workshop,
		form: 'home-based',
		recognitionNumber: `测试-${number}`,
		recognitionLevel: 'county',
		recognisedFrom: '2026-01-01',
	})
	await press(page, '保存')
	await page.getByText('认定有效').waitFor()

	await page.goto(`${post}/edit`)
	const options = page.locator('select[name=workshop] option', { hasText: workshop })
	await fillIn(page, { workshop: (await options.first().getAttribute('value')) ?? '' })
	await press(page, '保存')
	await page.waitForURL(post)
	await press(page, '发布')
	await page.getByText('招聘中').first().waitFor()
})
