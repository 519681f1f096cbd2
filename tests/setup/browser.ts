import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '#scripts/lib/browser.mjs'
import { signInAsStaff, signInByPhone } from '#scripts/lib/demo-visitor.mjs'
import { fromAnywhere, origin } from './visit.ts'

let browser: Browser

/** A browser for the tests of this file; each visitor gets a profile of their own. */
export function withBrowser() {
	beforeAll(async () => {
		browser = await openBrowser()
	})
	afterAll(() => browser.close())
}

type Wishes = { scripts?: boolean; width?: number; userAgent?: string }

/** Somebody nobody knows, with a browser. */
export async function newVisitor({
	scripts = true,
	width = 1280,
	userAgent,
}: Wishes = {}): Promise<Page> {
	const context = await browser.newContext({
		baseURL: origin(),
		javaScriptEnabled: scripts,
		viewport: { width, height: 860 },
		...(userAgent !== undefined && { userAgent }),
		timezoneId: 'Asia/Shanghai',
		extraHTTPHeaders: fromAnywhere(),
	})
	context.setDefaultTimeout(10_000)
	return context.newPage()
}

/** Signed in once a file: asking for codes again and again is limited, as it should be. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** @param who a mobile number, a name of staff, or `anyone` */
export async function newVisitorAs(who: string, wishes: Wishes = {}): Promise<Page> {
	const page = await newVisitor(wishes)
	const known = signedIn.get(who)
	if (known) await page.context().addCookies(known.cookies)
	else if (who.includes('@')) await signInAsStaff(page, origin(), who)
	else if (who !== 'anyone') await signInByPhone(page, origin(), who)
	if (who !== 'anyone') signedIn.set(who, await page.context().storageState())
	return page
}

/** Reads the page in a language, by the button that every page has. */
export async function readIn(page: Page, locale: 'zh-CN' | 'en'): Promise<void> {
	if ((await page.locator('html').getAttribute('lang')) === locale) return
	await page.locator(`button[name=locale][value="${locale}"]:visible`).first().click()
	await page.locator(`html[lang="${locale}"]`).waitFor()
}

/** What axe has against a page under WCAG 2.2 AA, a line for each place. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
	// Not as a script tag: our own content policy forbids it.
	await page.evaluate(axe.source)
	const { violations } = await page.evaluate<{
		violations: { id: string; nodes: { target: string[] }[] }[]
	}>(
		'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
	)
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	)
}
