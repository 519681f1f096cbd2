import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { registrationSteps } from '#tests/setup/registration-steps.ts'

withBrowser()

const phone = `136${String(randomInt(100_000_000)).padStart(8, '0')}`

test('someone gives the CV made from their registration to one employer, and takes it back, without scripts', async () => {
	const person = await newVisitorAs(phone, { scripts: false, width: 320 })
	const idNumber = anIdNumber('19790615')
	for (const [question, fields] of registrationSteps({
		name: '测试·简历人',
		idNumber,
		health: '',
	})) {
		await person.goto(`/me/registration/${question}`)
		const given = Object.entries(fields).filter(([, value]) => value !== '')
		await fillIn(person, Object.fromEntries(given))
		await press(person, '保存，下一题')
	}
	await person.locator('main form button[type=submit]').click()

	await person.goto('/me')
	await person.getByRole('link', { name: '我的简历' }).click()
	const paper = person.locator('article').first()
	expect(await paper.innerText()).toContain('测试·简历人')
	expect(await paper.innerText()).not.toContain(idNumber)
	await person.getByRole('link', { name: '改一改简历' }).click()
	await person.getByLabel('说两句自己').fill(`我的号码是${idNumber}`)
	await press(person, '保存')
	expect(await person.locator('main').innerText()).toContain('不要写身份证号')
	await person.getByLabel('说两句自己').fill('手脚快，不怕早起。')
	await person.getByLabel('读书').uncheck()
	await press(person, '保存')
	expect(await paper.innerText()).toContain('手脚快')
	expect(await paper.innerText()).not.toContain('读书')

	await person.goto('/posts?q=保洁&division=3301')
	await person.locator('main a[href^="/posts/"]').first().click()
	await person.locator('a[href$="/apply"]').click()
	await person.getByLabel('把我的简历给这家单位看').check()
	await person.locator('main form button[type=submit]').click()
	expect(await person.locator('main').innerText()).toContain('单位能看您的简历')
	const application = new URL(person.url()).pathname.replace('/me', '')

	const officer = await newVisitorAs('officer@hz')
	await officer.goto(application)
	await officer.getByRole('link', { name: '看简历' }).click()
	await officer.getByText('手脚快，不怕早起。').waitFor()
	expect(await officer.locator('main').innerText()).not.toContain(phone)

	await person.goto('/me/cv')
	await press(person, '收回，不给看了')
	await officer.reload()
	await officer.getByText('本人没有给简历，或者已经收回。').waitFor()
	expect(await officer.locator('main').innerText()).not.toContain('手脚快')

	await person.getByRole('button', { name: /^给.+看$/ }).click()
	await officer.reload()
	await officer.getByText('手脚快，不怕早起。').waitFor()
})
