import { expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

/** The pages that a recipient needs most. */
const pages = [
	['anyone', '/posts'],
	['anyone', '/aid'],
	['13900000004', '/me'],
	['13900000004', '/me/offers'],
	['13900000004', '/me/guidance'],
	['13900000004', '/me/registration'],
] as const

test.each(pages)(
	'%s, %s: with large type at double size nothing lies outside the window',
	async (who, path) => {
		// A window of 640 at 200 % shows what one of 320 does.
		const page = await newVisitorAs(who, { scripts: false, width: 320 })
		await page.goto(path)
		await page.locator('button[name=textSize][value=large]:visible').first().click()
		await page.goto(path)
		const { wide, seen } = await page.evaluate(() => ({
			wide: document.documentElement.scrollWidth,
			seen: document.documentElement.clientWidth,
		}))
		await page.locator('button[name=textSize][value=normal]:visible').first().click()
		expect(wide).toBeLessThanOrEqual(seen)
	},
)

/** What a screen reader meets, in its order: landmarks and headings. */
async function outline(who: string, path: string): Promise<string[]> {
	const page = await newVisitorAs(who, { width: 390 })
	await page.goto(path)
	const tree = await page.locator('body').ariaSnapshot()
	return [
		...tree.matchAll(/^\s*- (banner|navigation|main|contentinfo|heading "[^"]*" \[level=\d\])/gm),
	].map(([, node = '']) => node)
}

test.each(pages)(
	'%s, %s: a screen reader meets the page in the order in which it is read',
	async (who, path) => {
		const met = await outline(who, path)
		const landmarks = met.filter((node) => !node.startsWith('heading'))
		expect(landmarks).toEqual([
			'banner',
			'navigation',
			'main',
			...landmarks.slice(3, -1),
			'contentinfo',
		])
		const levels = met.flatMap((node) => /level=(\d)/.exec(node)?.[1] ?? []).map(Number)
		expect(levels[0]).toBe(1)
		expect(levels.filter((level) => level === 1)).toHaveLength(1)
		for (const [place, level] of levels.entries())
			expect(level - (levels[place - 1] ?? level)).toBeLessThanOrEqual(1)
	},
)
