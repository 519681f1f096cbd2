import { openBrowser } from '#scripts/lib/browser.mjs'
import { signInByPhone } from '#scripts/lib/demo-visitor.mjs'
import { Mistake } from '#scripts/lib/say.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { printTable } from './lib/table.mjs'

/** A second-hand phone on a bad line: 400 kbit/s, 400 ms there and back, a processor four times slower. */
const line = { bitsPerSecond: 400_000, latencyMs: 400 }
const slower = 4
const usableWithinMs = 3000
/** What the eye does not take for a jump, by the usual measure. */
const mostShift = 0.01

const phone = '13900000001'
const pages = [
	'/',
	'/posts',
	'/posts?q=保洁',
	'/help',
	'/me',
	'/me/offers',
	'/me/registration',
	'/me/guidance',
]

/**
 * How long pages for recipients take to be usable, the first time and afterwards, in a real browser. Usable is when
 * everything that blocks the page is there and it is painted: no script has to run first.
 */
export async function run() {
	const portal = await startThrowawayPortal({ LOG_LEVEL: 'warn' })
	const browser = await openBrowser()
	try {
		const rows = []
		for (const path of pages) {
			const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
			const page = await context.newPage()
			if (path.startsWith('/me')) await signInOnce(page, portal.origin)
			await slowDown(page)
			const first = await measure(page, portal.origin + path)
			const again = await measure(page, portal.origin + path)
			rows.push({
				page: path,
				'first, usable ms': first.usableMs,
				'first, KiB': first.kib,
				'again, usable ms': again.usableMs,
				'again, KiB': again.kib,
				'layout shift': Math.max(first.shift, again.shift),
			})
			await context.close()
		}
		printTable('Pages of recipients on a slow phone and a slow line', rows)
		const late = rows.filter((row) => row['first, usable ms'] > usableWithinMs)
		const moving = rows.filter((row) => row['layout shift'] > mostShift)
		if (late.length + moving.length > 0)
			throw new Mistake(
				[...late, ...moving]
					.map(({ page }) => `${page} is late, or moves while it loads`)
					.join('\n'),
			)
	} finally {
		await browser.close()
		await portal.stop()
	}
}

/** @type {import('playwright-core').Cookie[] | undefined} */
let cookies

/** A number gets one code a minute. @param {import('playwright-core').Page} page @param {string} origin */
async function signInOnce(page, origin) {
	if (cookies) await page.context().addCookies(cookies)
	else {
		await signInByPhone(page, origin, phone)
		cookies = await page.context().cookies()
		// What was loaded to sign in is not there the first time.
		await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
	}
}

/** @param {import('playwright-core').Page} page */
async function slowDown(page) {
	const devtools = await page.context().newCDPSession(page)
	await devtools.send('Network.enable')
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: line.latencyMs,
		downloadThroughput: line.bitsPerSecond / 8,
		uploadThroughput: line.bitsPerSecond / 8,
	})
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

/** @param {import('playwright-core').Page} page @param {string} address */
async function measure(page, address) {
	await page.goto(address, { waitUntil: 'load' })
	return page.evaluate(async () => {
		const [navigation] = performance.getEntriesByType('navigation')
		/** @type {PerformanceEntry} */
		const painted = await new Promise((resolve) => {
			new PerformanceObserver((list) => {
				const [entry] = list.getEntriesByName('first-contentful-paint')
				if (entry) resolve(entry)
			}).observe({ type: 'paint', buffered: true })
		})
		const loaded = [navigation, ...performance.getEntriesByType('resource')]
		/** @param {PerformanceEntry | undefined} entry */
		const bytesOf = (entry) => (entry && 'transferSize' in entry ? Number(entry.transferSize) : 0)
		const interactive =
			navigation && 'domInteractive' in navigation ? Number(navigation.domInteractive) : 0
		const shift = await new Promise((resolve) => {
			let sum = 0
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
			}).observe({ type: 'layout-shift', buffered: true })
			requestAnimationFrame(() => setTimeout(() => resolve(sum), 0))
		})
		return {
			usableMs: Math.round(Math.max(interactive, painted.startTime)),
			kib: Math.round(loaded.reduce((sum, entry) => sum + bytesOf(entry), 0) / 102.4) / 10,
			shift: Number(shift),
		}
	})
}
