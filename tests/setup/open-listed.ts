import type { Page } from 'playwright-core'

/** Looks for something in a list of staff, wherever the list would put it, and opens what its row names. */
export async function openListed(page: Page, list: string, words: string): Promise<void> {
	await page.goto(`${list}${list.includes('?') ? '&' : '?'}${new URLSearchParams({ q: words })}`)
	await page.locator('main tr', { hasText: words }).locator('a').first().click()
	await page.waitForURL(/\/[\da-f-]{36}$/)
}
