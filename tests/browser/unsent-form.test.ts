import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { accessibilityFaults, newVisitor, newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { idleTooLong } from '#tests/setup/ended-session.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

const main = (page: Page) => page.locator('main').innerText()
const notice = '您刚才填的还在，请检查后再提交。'

/** Somebody with a telephone, and an offer to answer; their number is signed in with once before. */
async function someoneWithAnOffer(phone: string): Promise<string> {
	return asPortal(async ({ db }) => {
		const at = { division: '330108' }
		const { id: personId } = await plant.person(db, at)
		await db.person.update({ where: { id: personId }, data: phoneColumns(personId, phone) })
		await plant.registration(db, { ...at, personId })
		return (await plant.offer('delivered')(db, { ...at, personId })).id
	})
}

/** The telephone lay on the table for too long. */
async function goAway(page: Page): Promise<void> {
	const cookies = await page.context().cookies()
	await idleTooLong(cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
	await asOwner("DELETE FROM rate_limit WHERE key LIKE 'code-minute:%'")
}

async function signInHere(page: Page, phone: string): Promise<void> {
	await fillIn(page, { phone })
	await page.locator('main form button[type=submit]').click()
	await page.waitForURL('**/sign-in/code**')
	const [code = ''] = (await main(page)).match(/\b\d{6}\b/) ?? []
	await fillIn(page, { code })
	await press(page, '登录')
}

describe.each([
	[false, '13900000201'],
	[true, '13900000202'],
])('with scripts: %s, what was typed for too long', (scripts, phone) => {
	test('is there again after signing in, at the same question, and is sent by hand', async () => {
		const offer = await someoneWithAnOffer(phone)
		const person = await newVisitorAs(phone, { scripts, width: 320 })
		await person.goto(`/me/offers/${offer}/decline`)
		await fillIn(person, { reason: 'care-duty', words: '孩子还小，没人接' })
		await goAway(person)
		await person.locator('main form button[type=submit]').click()
		await person.waitForURL('**/sign-in?**')
		expect(await main(person)).toContain('您刚才填的还在')

		await signInHere(person, phone)
		await person.waitForURL(`**/me/offers/${offer}/decline`)
		expect(await main(person)).toContain(notice)
		expect(await person.locator('[name=words]').inputValue()).toBe('孩子还小，没人接')
		expect(await person.locator('[name=reason][value=care-duty]').isChecked()).toBe(true)
		expect(await person.evaluate(() => document.activeElement?.textContent)).toContain(notice)
		expect(await person.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
		if (scripts) expect(await accessibilityFaults(person)).toEqual([])

		await person.locator('main form button[type=submit]').click()
		await person.getByText('您婉拒了这个介绍').waitFor()
		await person.goto(`/me/offers/${offer}/decline`)
		expect(await main(person)).not.toContain(notice)
	}, 60_000)

	test('is there again for an officer as well', async () => {
		const officer = await newVisitor({ scripts })
		await officer.goto('/staff/sign-in?back=/officer/posts/new')
		const signIn = async () => {
			await fillIn(officer, { username: 'officer@hz', password: 'zhuye-demo-2026' })
			await officer.locator('main form:has([name=password]) button[type=submit]').click()
			await officer.waitForURL('**/officer/posts/new')
		}
		await signIn()
		await fillIn(officer, { kind: 'market', title: '夜班保洁员', description: '打扫楼道' })
		await goAway(officer)
		await press(officer, '保存草稿')
		await officer.waitForURL('**/staff/sign-in?**')
		await officer.getByText('您刚才填的还在').waitFor()
		await signIn()
		await officer.getByText(notice).waitFor()
		expect(await officer.locator('[name=title]').inputValue()).toBe('夜班保洁员')
		expect(await officer.locator('[name=description]').inputValue()).toBe('打扫楼道')
	}, 60_000)
})
