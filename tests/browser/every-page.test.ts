import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stops } from '#scripts/tour/stops.mjs'
import { accessibilityFaults, newVisitorAs, readIn, withBrowser } from '#tests/setup/browser.ts'
import { walkedByTab } from '#tests/setup/keyboard.ts'
import { openStop } from '#tests/setup/open-stop.ts'

withBrowser()

describe.each(Object.entries(stops))('as %s', (who, theirs) => {
	describe.each(['en', 'zh-CN'] as const)('axe finds nothing to object to in %s', (locale) => {
		let page: Page
		beforeAll(async () => {
			page = await newVisitorAs(who)
			await page.goto('/')
			await readIn(page, locale)
		})
		test.each(theirs)('on $name', async (stop) => {
			await openStop(page, stop)
			expect(await accessibilityFaults(page)).toEqual([])
		})
	})

	describe('the Tab key reaches everything that can be used, and one sees where one is', () => {
		let page: Page
		beforeAll(async () => {
			page = await newVisitorAs(who)
		})
		test.each(theirs)('on $name', async (stop) => {
			await openStop(page, stop)
			expect(await walkedByTab(page)).toEqual({ missed: [], unseen: [] })
		})
	})

	describe('no page is wider than the narrowest phone', () => {
		let page: Page
		beforeAll(async () => {
			page = await newVisitorAs(who, { width: 320 })
		})
		test.each(theirs)('$name', async (stop) => {
			await openStop(page, stop)
			const width = await page.evaluate(() => document.documentElement.scrollWidth)
			expect(width).toBeLessThanOrEqual(320)
		})
	})
})
