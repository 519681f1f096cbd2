import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'

withBrowser()

declare global {
	interface Window {
		heard: { text: string; lang: string }[]
	}
}

/** A browser whose voice is heard by the test. */
const withVoice = (page: Page) =>
	page.addInitScript(() => {
		window.heard = []
		const voice = {
			speaking: false,
			pending: false,
			cancel: () => {
				voice.speaking = false
			},
			speak: ({ text, lang }: SpeechSynthesisUtterance) => {
				voice.speaking = true
				window.heard.push({ text, lang })
			},
		}
		Object.defineProperty(window, 'speechSynthesis', { value: voice })
	})

test('a page is read aloud to whoever has asked for it, sentence by sentence', async () => {
	const page = await newVisitorAs('anyone', { width: 320 })
	await withVoice(page)
	await page.goto('/help')
	expect(await page.locator('script').count()).toBe(0)
	await page.locator('button[name=reading]:visible').first().click()
	await page.getByRole('button', { name: '读给我听' }).click()
	const heard = await page.evaluate(() => window.heard)
	expect(heard.length).toBeGreaterThan(5)
	expect(new Set(heard.map(({ lang }) => lang))).toEqual(new Set(['zh-CN']))
	expect(Math.max(...heard.map(({ text }) => text.length))).toBeLessThanOrEqual(120)
	const words = (await page.locator('main').innerText()).replace(/\s|🔊 读给我听|■ 别读了/g, '')
	expect(
		heard
			.map(({ text }) => text)
			.join('')
			.replace(/\s/g, ''),
	).toBe(words)

	await page.getByRole('button', { name: '别读了' }).click()
	await page.getByRole('button', { name: '读给我听' }).waitFor()
	await page.locator('button[name=reading]:visible').first().click()
	await page.waitForURL('**/help')
	expect(await page.locator('script').count()).toBe(0)
})

test('where the browser has no voice it says so', async () => {
	const page = await newVisitorAs('anyone')
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'speechSynthesis')
		Reflect.deleteProperty(Window.prototype, 'speechSynthesis')
	})
	await page.goto('/aid')
	await page.locator('button[name=reading]:visible').first().click()
	await page.getByText('这个浏览器不会朗读').waitFor()
})
