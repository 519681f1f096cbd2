import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { fillIn, press } from './fill-in.ts'
import type { Fields } from './visit.ts'

const width = 320

/**
 * Somebody on an old telephone that others use as well. However they come to a page, it is looked at: nothing lies
 * outside the window, whatever the size of the type; the way out is there; nothing stays behind.
 */
export function onSharedPhone(page: Page, { scripts }: { scripts: boolean }) {
	let caching = ''
	page.on('response', (response) => {
		if (response.request().isNavigationRequest())
			caching = response.headers()['cache-control'] ?? ''
	})
	const main = () => page.locator('main').innerText()
	const arrived = async () => {
		await page.waitForLoadState()
		const at = page.url()
		const seen = await page.evaluate(lookAround)
		// Without scripts nothing could be stored, nor could be asked for.
		const kept = scripts ? await page.evaluate(whatIsKept) : []
		expect({ at, ...seen, kept, noStore: caching.includes('no-store') }).toEqual({
			at,
			wide: width,
			wideInDoubleType: width,
			signOut: true,
			kept: [],
			noStore: true,
		})
	}
	const goTo = async (link: Locator) => {
		const { href } = new URL(page.url())
		await Promise.all([page.waitForURL((url) => url.href !== href), link.first().click()])
		await arrived()
	}
	return {
		main,
		at: () => new URL(page.url()).pathname,
		opens: async (path: string) => {
			await page.goto(path)
			await arrived()
		},
		follows: (words: string | RegExp) =>
			goTo(page.locator('main').getByRole('link', { name: words })),
		followsFirst: (selector: string) => goTo(page.locator(`main ${selector}`)),
		sends: async (button: string, fields: Fields = {}) => {
			await fillIn(page, fields)
			await press(page, button)
			await arrived()
		},
		reads: async (words: string) => expect(await main()).toContain(words),
	}
}

/** What can be seen of a page. Runs in the page. */
function lookAround() {
	const root = document.documentElement
	const wide = root.scrollWidth
	root.style.fontSize = '200%'
	const wideInDoubleType = root.scrollWidth
	root.style.fontSize = ''
	const signOut = document.querySelector('form[action="/sign-out"] button') !== null
	return { wide, wideInDoubleType, signOut }
}

/** What the site has stored on the telephone. Runs in the page. */
async function whatIsKept() {
	const databases = await indexedDB.databases()
	const workers = await navigator.serviceWorker.getRegistrations()
	return [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await caches.keys()),
		...databases.map(({ name }) => name ?? ''),
		...workers.map(({ scope }) => scope),
	]
}
