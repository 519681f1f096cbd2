import { randomInt } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { addDemoPeople } from '#app/demo/add-people.server.ts'
import { demoStaffIds } from '#app/demo/add-staff.server.ts'
import { demoNeighbours } from '#app/demo/demo-neighbours.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { openListed } from '#tests/setup/open-listed.ts'
import { asPortal } from '#tests/setup/portal-database.ts'

withBrowser()

const phone = `137${String(randomInt(100_000_000)).padStart(8, '0')}`
const name = `测试·谢${randomInt(10_000)}`
const papers = ['id-card', 'bank-card', 'unemployment-card', 'insurance-receipt'] as const

beforeAll(() =>
	asPortal(async (tx) => {
		const someone = demoNeighbours.find(({ residence }) => residence === '330108')
		if (!someone) throw new Error('the demo has nobody there')
		await addDemoPeople(tx, [{ ...someone, name, phone }], await demoStaffIds(tx.db), new Date())
	}),
)

test('a claim from start to paid: asked, a paper photographed, shown, granted, paid', async () => {
	const person = await newVisitorAs(phone, { scripts: false, width: 390 })
	await person.goto('/me/claims')
	const article = person.locator('main article', { hasText: '灵活就业社保补贴' })
	await article.locator('button[type=submit]').click()
	await person.waitForURL(/\/me\/claims\/[\da-f-]{36}$/)
	await fillIn(person, {
		'hard-to-employ': 'yes',
		graduating: 'no',
		'works-flexibly': 'yes',
		'insurance-paid': '900',
		'months-insured': '12',
	})
	await press(person, '保存')
	expect(await person.locator('main').innerText()).toContain('600.3')

	await person.locator('main a[href$="paper=id-card"]').click()
	await person.locator('input[type=file]').setInputFiles({
		name: 'card.png',
		mimeType: 'image/png',
		buffer: await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c0ffee' } })
			.png()
			.toBuffer(),
	})
	await person.locator('main form button[type=submit]').click()
	await person.waitForURL(/\/me\/claims\/[\da-f-]{36}$/)
	await press(person, '交申请')
	await person.getByText('已经交了，正在审核').waitFor()

	const worker = await newVisitorAs('caseworker@bj')
	await openListed(worker, '/claims', name)
	for (const paper of papers.slice(1)) {
		await worker.locator(`main form:has([value="${paper}"]) button[type=submit]`).click()
		await worker.locator(`main form:has([value="${paper}"])`).waitFor({ state: 'detached' })
	}

	const bureau = await newVisitorAs('bureau@bj')
	await openListed(bureau, '/claims', name)
	expect(await bureau.locator('#field-approve-amount').inputValue()).toBe('600.3')
	await bureau.locator('#field-approve-ground').fill('材料齐全，符合条件。')
	await press(bureau, '批准')
	await bureau.getByText('已批准，待发放').first().waitFor()

	await openListed(worker, '/claims?state=approved', name)
	await press(worker, '标记已发放')
	await worker.getByText('已发放', { exact: true }).first().waitFor()
	await person.reload()
	expect(await person.locator('main').innerText()).toContain('已经发了')
}, 180_000)
