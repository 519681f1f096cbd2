import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openBrowser } from './lib/browser.mjs'
import { signInAsStaff, signInByPhone } from './lib/demo-visitor.mjs'
import { root } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'
import { startThrowawayPortal } from './lib/throwaway-portal.mjs'
import { stops } from './tour/stops.mjs'

const widths = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } }

/** Walks the main pages as each role, at desktop and phone width, and saves what a window shows and the whole page. */
await main(async () => {
	const folder = resolve(root, process.argv[2] ?? '.data/tour')
	await mkdir(join(folder, 'whole'), { recursive: true })
	const portal = await startThrowawayPortal()
	const browser = await openBrowser()
	try {
		for (const [who, theirs] of Object.entries(stops)) {
			const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
			const page = await context.newPage()
			if (who.includes('@')) await signInAsStaff(page, portal.origin, who)
			else if (who !== 'anyone') await signInByPhone(page, portal.origin, who)
			for (const stop of theirs) await see(page, portal.origin, stop, folder)
			await context.close()
		}
	} finally {
		await browser.close()
		await portal.stop()
	}
	say(`The pictures are in ${folder}`)
})

/**
 * @param {import('playwright-core').Page} page @param {string} origin
 * @param {import('./tour/stops.mjs').Stop} stop @param {string} folder
 */
async function see(page, origin, { name, path, follow = [] }, folder) {
	await page.goto(origin + path)
	for (const link of follow) {
		const next = await page.locator(link).first().getAttribute('href')
		await page.goto(new URL(next ?? '', origin + path).href)
	}
	for (const [width, size] of Object.entries(widths)) {
		await page.setViewportSize(size)
		const file = `${name}-${width}.png`
		await page.screenshot({ path: join(folder, file) })
		await page.screenshot({ path: join(folder, 'whole', file), fullPage: true })
	}
	say(name)
}
