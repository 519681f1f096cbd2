import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stops } from '#scripts/tour/stops.mjs'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { openStop } from '#tests/setup/open-stop.ts'
import { origin as site } from '#tests/setup/visit.ts'

withBrowser()

/** WeChat on a telephone of 2018: one window, no downloads, no other apps, and warnings before other sites. */
const userAgent =
	'Mozilla/5.0 (Linux; Android 9; V1818A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 XWEB/4317 Mobile Safari/537.36 MicroMessenger/8.0.16 Language/zh_CN'

/** Files that somebody asks for by a link of their own; what is in them stands on the page as well. */
const documents = [/^\/me\/(guidance|training)\/[^/]+\/calendar$/, /^\/notices\/[^/]+\/pdf$/]

const recipients = Object.entries(stops).filter(([who]) => !who.includes('@'))

describe.each(recipients)('in WeChat, as %s', (who, theirs) => {
	let page: Page
	const strange: string[] = []
	const links = new Map<string, string>()
	const scripts = new Set<string>()
	beforeAll(async () => {
		page = await newVisitorAs(who, { width: 390, userAgent })
		page.on('popup', () => strange.push('a second window'))
		page.on('download', (file) => strange.push(`a download: ${file.suggestedFilename()}`))
		page.on('request', (request) => {
			const { origin } = new URL(request.url())
			if (request.url().startsWith('http') && origin !== site())
				strange.push(`a request to ${origin}`)
		})
	})

	test.each(theirs)('$name stays in its window and on this site', async (stop) => {
		await openStop(page, stop)
		const { ways, sources, wrong } = await page.evaluate(lookForWays)
		expect(wrong).toEqual([])
		for (const way of ways) links.set(shapeOf(way), way)
		for (const source of sources) scripts.add(source)
		expect(strange).toEqual([])
	})

	test('every link from there leads to a page, or to a file that is known to be one', async () => {
		const files: string[] = []
		for (const way of links.values()) {
			const answer = await page.request.get(way, { maxRedirects: 0 })
			const { 'content-type': type = '', location } = answer.headers()
			const { pathname } = new URL(way)
			if (location !== undefined) expect(location).toMatch(/^\/(?!\/)/)
			else if (!type.startsWith('text/html') && !documents.some((known) => known.test(pathname)))
				files.push(`${pathname}: ${type}`)
		}
		expect(files).toEqual([])
	})

	test('no script opens a window', async () => {
		for (const source of scripts) {
			const text = await (await page.request.get(source)).text()
			expect(text).not.toMatch(/window\.open|location\.(href|assign|replace)/)
		}
	})
})

test('a time that cannot be saved from WeChat can be copied from the page', async () => {
	const page = await newVisitorAs('13900000001', { width: 390, userAgent })
	await openStop(page, {
		name: 'me-appointment',
		path: '/me/guidance',
		follow: ['main a[href^="/me/guidance/"]'],
	})
	const line = page.locator('main .select-all')
	expect(await line.innerText()).toMatch(/\d+:\d\d/)
	await line.click()
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await line.innerText())
})

/** Links that differ only in what they are about are of one shape. */
const shapeOf = (way: string) => way.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')

/** The ways out of a page, and what WeChat would not follow. Runs in the page. */
function lookForWays() {
	const all = <Kind extends Element>(selector: string) => [
		...document.querySelectorAll<Kind>(selector),
	]
	const ways = all<HTMLAnchorElement>('a[href]').map(({ href }) => href)
	const isHere = (way: string) => new URL(way).origin === location.origin
	return {
		ways: ways.filter((way) => isHere(way) && !way.includes('#')),
		sources: all<HTMLScriptElement>('script[src]').map(({ src }) => src),
		wrong: [
			...all('[target], [download], iframe, meta[http-equiv=refresh], object, embed'),
			...all<HTMLAnchorElement>('a[href]').filter(
				({ href }) => !isHere(href) && !href.startsWith('tel:'),
			),
			...all<HTMLFormElement>('form').filter((form) => {
				const action = form.getAttribute('action') ?? ''
				return !isHere(new URL(action, location.href).href)
			}),
		].map(({ outerHTML }) => outerHTML.slice(0, 200)),
	}
}
