import type { Page } from 'playwright-core'
import type { Stop } from '#scripts/tour/stops.mjs'

/** Goes to a stop of the tour, from link to link. */
export async function openStop(page: Page, { path, follow = [] }: Stop): Promise<void> {
	await page.goto(path)
	for (const link of follow)
		await page.goto((await page.locator(link).first().getAttribute('href')) ?? '')
}
