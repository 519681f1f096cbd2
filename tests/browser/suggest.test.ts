import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityFaults, newVisitor, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

async function typing(page: Page, text: string, address = '/posts') {
	await page.goto(address)
	const field = page.locator('input[name=q]')
	await field.pressSequentially(text)
	const list = page.locator('[role=listbox]').first()
	await list.waitFor({ state: 'visible' })
	return { field, list, options: list.locator('[role=option]') }
}

test('the keyboard goes through the suggestions and takes one', async () => {
	const page = await newVisitor({ width: 360 })
	const { field, list, options } = await typing(page, 'baoj')
	expect(await field.getAttribute('aria-expanded')).toBe('true')
	expect(await options.first().textContent()).toContain('保洁')
	await field.press('ArrowDown')
	const active = await field.getAttribute('aria-activedescendant')
	expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
	expect(await accessibilityFaults(page)).toEqual([])
	await field.press('Enter')
	expect(await field.inputValue()).toContain('保洁')
	expect(await list.isVisible()).toBe(false)
	await field.press('Enter')
	await page.waitForURL(/q=%E4%BF%9D%E6%B4%81/)
})

test('Escape closes the list and leaves what was typed; a tap takes a suggestion', async () => {
	const page = await newVisitor({ width: 360 })
	const { field, list, options } = await typing(page, '保')
	await field.press('Escape')
	expect(await list.isVisible()).toBe(false)
	expect(await field.inputValue()).toBe('保')
	await field.press('ArrowDown')
	await list.waitFor({ state: 'visible' })
	await options.first().click()
	expect(await field.inputValue()).not.toBe('保')
})

test('the first page suggests as well, and takes what was chosen to the search', async () => {
	const page = await newVisitor({ width: 360 })
	const { field, options } = await typing(page, 'baoj', '/')
	expect(await options.first().textContent()).toContain('保洁')
	expect(await accessibilityFaults(page)).toEqual([])
	await field.press('ArrowDown')
	await field.press('Enter')
	await field.press('Enter')
	await page.waitForURL(/\/posts\?q=%E4%BF%9D%E6%B4%81/)
})

test('how many there are is told to those who listen', async () => {
	const page = await newVisitor()
	await typing(page, '保')
	const status = page.locator('[role=status]', { hasText: '建议' })
	expect(await status.textContent()).toMatch(/^有 \d 个建议/)
})

test('without scripts the field is a field, and the search finds the same', async () => {
	const page = await newVisitor({ scripts: false })
	await page.goto('/posts')
	expect(await page.locator('[role=combobox]').count()).toBe(0)
	await page.locator('input[name=q]').fill('baojie')
	await page.locator('form[role=search] button[type=submit]').first().click()
	expect(await page.locator('main').textContent()).toContain('保洁')
})
