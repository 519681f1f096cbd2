import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { accessibilityFaults, newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

const phone = `135${String(randomInt(100_000_000)).padStart(8, '0')}`
const main = (page: Page) => page.locator('main')
const lists = (page: Page) => main(page).locator('details:visible')
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('someone new says in fine what they can do, without scripts, and reads where it is asked for', async () => {
	await asPortal(({ db }) => plant.post('published')(db, { division: '330108' }))
	const person = await newVisitorAs(phone, { scripts: false, width: 320 })
	const told = { name: '测试·手巧人', idNumber: anIdNumber('19790615'), health: '' }
	for (const [question, fields] of registrationSteps(told)) {
		await person.goto(`/me/registration/${question}`)
		if (question === 'skills') {
			expect(await lists(person).count()).toBe(0)
			await person.getByLabel('打扫', { exact: true }).check()
			await lists(person).locator('summary').click()
			await person.getByLabel('擦玻璃').check()
			expect(await width(person)).toBe(320)
		} else {
			const given = Object.entries(fields).filter(([, value]) => value !== '')
			await fillIn(person, Object.fromEntries(given))
		}
		await press(person, '保存，下一题')
	}
	expect(await main(person).innerText()).toContain('打扫：擦玻璃')
	await main(person).locator('form button[type=submit]').click()
	await person.goto('/me/recommended')
	expect(await main(person).innerText()).toContain('会擦玻璃，这个岗位正要用')
	await person.goto('/me/cv')
	expect(await main(person).innerText()).toContain('打扫：擦玻璃')
})

test('someone registered long ago adds to it by keyboard, with scripts, and takes it back', async () => {
	const person = await newVisitorAs('13900000014', { width: 320 })
	await person.goto('/me/registration/skills')
	await person.getByLabel('种养', { exact: true }).focus()
	for (const key of ['Space', 'Tab', 'Enter', 'Tab', 'Space']) await person.keyboard.press(key)
	expect(await person.getByLabel('种菜').isChecked()).toBe(true)
	expect(await accessibilityFaults(person)).toEqual([])
	await person.getByLabel('剪草修花木').check()
	await press(person, '保存')
	expect(await main(person).innerText()).toContain('种养：种菜、剪草修花木')

	const officer = await newVisitorAs('officer@hz')
	const [seeker] = await asOwner<{ id: string }>('SELECT id FROM person WHERE name = $1', [
		'演示·褚志强',
	])
	await officer.goto(`/people/${seeker?.id}`)
	await officer.getByText('种养：种菜、剪草修花木').waitFor()

	await person.goto('/me/registration/skills')
	expect(await lists(person).getAttribute('open')).not.toBeNull()
	await person.getByLabel('种养', { exact: true }).uncheck()
	expect(await lists(person).count()).toBe(0)
	await press(person, '保存')
	expect(await main(person).innerText()).not.toContain('剪草修花木')
})
