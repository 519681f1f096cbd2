import type { Page } from 'playwright-core'
import type { Fields } from './visit.ts'

/** Fills the form of a page as a person does, whatever kind of field each is. */
export async function fillIn(page: Page, fields: Fields): Promise<void> {
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) await fillField(page, name, value)
}

async function fillField(page: Page, name: string, value: string): Promise<void> {
	const field = page.locator(`main [name="${name}"]`)
	// A page with scripts shows the next address before it shows its form.
	await field.first().waitFor({ state: 'attached' })
	const choice = page.locator(`main [name="${name}"][value="${value}"]`)
	if ((await choice.count()) > 0) return choice.check()
	const kind = await field.evaluate((element) => element.tagName)
	if (kind === 'SELECT') await field.selectOption(value)
	else await field.fill(value)
}

/** Sends the form that holds the button, and waits for what comes. */
export async function press(page: Page, name: string): Promise<void> {
	await page.locator('main').getByRole('button', { name, exact: true }).click()
	await page.waitForLoadState()
}
