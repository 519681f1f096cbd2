import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stops } from '#scripts/tour/stops.mjs'
import { accessibilityFaults, newVisitorAs, readIn, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

const theirs = Object.entries(stops)

async function visitEach(page: Page, who: string, look: (name: string) => Promise<void>) {
	for (const { name, path, follow = [] } of stops[who] ?? []) {
		await page.goto(path)
		for (const link of follow)
			await page.goto((await page.locator(link).first().getAttribute('href')) ?? '')
		await look(name)
	}
}

describe('for every page, axe finds nothing to object to', () => {
	test.each(theirs)('as %s', async (who) => {
		const page = await newVisitorAs(who)
		const faults: string[] = []
		for (const locale of ['en', 'zh-CN'] as const) {
			await page.goto('/')
			await readIn(page, locale)
			await visitEach(page, who, async (name) => {
				const found = await accessibilityFaults(page)
				faults.push(...found.map((fault) => `${name} (${locale}) ${fault}`))
			})
		}
		expect(faults).toEqual([])
	})
})

test.each(theirs)('no page as %s is wider than the narrowest phone', async (who) => {
	const page = await newVisitorAs(who, { width: 320 })
	const wider: string[] = []
	await visitEach(page, who, async (name) => {
		const width = await page.evaluate(() => document.documentElement.scrollWidth)
		if (width > 320) wider.push(`${name}: ${width}`)
	})
	expect(wider).toEqual([])
})
