/** @typedef {import('playwright-core').Page} Page */

/** The password of every demo account; see app/demo/demo-staff.ts. */
const demoPassword = 'zhuye-demo-2026'

/**
 * Signs a demo member of staff in, as a person does.
 * @param {Page} page @param {string} origin @param {string} username
 */
export async function signInAsStaff(page, origin, username) {
	await page.goto(`${origin}/staff/sign-in`)
	await page.fill('[name=username]', username)
	await page.fill('[name=password]', demoPassword)
	await Promise.all([
		page.waitForURL((url) => url.pathname !== '/staff/sign-in'),
		page.click('main form button[type=submit]'),
	])
}

/**
 * Signs someone in by mobile number, with the code that the demo shows on the page.
 * @param {Page} page @param {string} origin @param {string} phone
 * @param {string} [wanted] where they wanted to go
 */
export async function signInByPhone(page, origin, phone, wanted = '/') {
	await page.goto(`${origin}/sign-in?${new URLSearchParams({ back: wanted })}`)
	await page.fill('[name=phone]', phone)
	await page.click('main form button[type=submit]')
	await page.waitForURL('**/sign-in/code**')
	const [code = ''] = (await page.locator('main').innerText()).match(/\b\d{6}\b/) ?? []
	await page.fill('[name=code]', code)
	await Promise.all([
		page.waitForURL((url) => url.pathname !== '/sign-in/code'),
		page.click('main form:has([name=code]) button[type=submit]'),
	])
}
