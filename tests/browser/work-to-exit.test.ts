import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDemoPeople } from '#app/demo/add-people.server.ts'
import { demoStaffIds } from '#app/demo/add-staff.server.ts'
import { demoNeighbours } from '#app/demo/demo-neighbours.ts'
import { jobReportsDue } from '#app/jobs/job-reports/job-reports-due.server.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { noDemands } from '#tests/makers/post-facts.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { openListed } from '#tests/setup/open-listed.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

const phone = `135${String(randomInt(100_000_000)).padStart(8, '0')}`
const name = `测试·柳${randomInt(10_000)}`
const title = `超市理货${randomInt(10_000)}号岗`
const onPhone = () => newVisitorAs(phone, { scripts: false, width: 390 })
const main = (page: Page) => page.locator('main').innerText()

const personId = async () =>
	(await asOwner<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]))[0]?.id ?? ''
const category = async () =>
	(
		await asOwner<{ category: string }>(
			'SELECT category FROM assistance_status WHERE person_id = $1 AND valid_to IS NULL',
			[await personId()],
		)
	)[0]?.category

let postId = ''
beforeAll(() =>
	asPortal(async (tx) => {
		const someone = demoNeighbours.find(({ residence }) => residence === '330108')
		if (!someone) throw new Error('the demo has nobody there')
		const able = { ...someone, name, phone, category: 'dibao' } as const
		await addDemoPeople(tx, [able], await demoStaffIds(tx.db), new Date())
		const near = await tx.db.person.findFirstOrThrow({ where: { name } })
		postId = (await plant.post('published')(tx.db, { division: '330108' })).id
		await tx.db.post.update({
			where: { id: postId },
			data: { title, demands: noDemands, lat: near.lat, lng: near.lng, startsOn: null },
		})
	}),
)

describe('from an accepted introduction to an edge family', () => {
	test('the person accepts, and the employer hires', async () => {
		const caseworker = await newVisitorAs('caseworker@bj')
		await caseworker.goto(`/offers/new?person=${await personId()}&post=${postId}`)
		await press(caseworker, '确认适合，发给本人')
		await caseworker.waitForURL(/\/offers\/[\da-f-]{36}$/)

		const person = await onPhone()
		await person.goto('/me/offers')
		await person.getByRole('link', { name: title }).click()
		await person.getByRole('link', { name: '我愿意去' }).click()
		await person.waitForURL(/\/accept$/)
		await person.locator('main input[type=radio], main input[type=checkbox]').first().check()
		await person.locator('main form button[type=submit]').click()

		const officer = await newVisitorAs('officer@hz')
		await openListed(officer, '/applications', title)
		await officer.locator('summary', { hasText: '录用' }).first().click()
		await officer.locator('form:has([name=startsOn]) button[type=submit]').click()
		await officer.getByText('已录用').first().waitFor()
	}, 180_000)

	test('one tap on the telephone reports the job', async () => {
		const person = await onPhone()
		await person.goto('/me/work')
		await person.locator('a[href$="/start"]').first().click()
		await person.waitForURL(/\/start$/)
		await person.locator('main form button[type=submit]').click()
		await person.waitForURL(/\/me\/work$/)
		await person.goto('/me/job')
		expect(await main(person)).toContain('低保先照发')
	})

	test('the caseworker confirms the figures, and another official approves', async () => {
		const caseworker = await newVisitorAs('caseworker@bj')
		await openListed(caseworker, '/job-reports', name)
		await fillIn(caseworker, {
			pay: '3800',
			insured: 'yes',
			size: '3',
			benefit: '2478',
			area: 'urban',
			standard: '826',
		})
		await press(caseworker, '核实')
		await caseworker.getByText('已核实，待批准').first().waitFor()
		expect(await main(caseworker)).not.toContain('从下个月起。就业成本扣减')

		const bureau = await newVisitorAs('bureau@bj')
		await openListed(bureau, '/job-reports', name)
		await bureau.getByText('现在批准，家里每月的钱是').waitFor()
		await press(bureau, '批准')
		await bureau.getByText('正在执行').first().waitFor()
	}, 60_000)

	test('the person reads what the family has month by month', async () => {
		const person = await onPhone()
		await person.goto('/me/job')
		await person.getByRole('link', { name: title }).click()
		await person.waitForURL(/\/me\/job\/[\da-f-]{36}$/)
		const words = await main(person)
		expect(words).toContain('5,879')
		expect(words).toContain('渐退')
		expect(words).toContain('低保边缘')
		expect(await category()).toBe('dibao')
	})

	test('when the exit is over a person settles it, and the family is an edge family', async () => {
		const later = new Date(Date.now() + 250 * 86_400_000)
		await jobReportsDue(later)
		expect(await category()).toBe('dibao')
		const bureau = await newVisitorAs('bureau@bj')
		await openListed(bureau, '/job-reports?state=over', name)
		await fillIn(bureau, { outcome: 'dibao_edge' })
		await bureau.locator('#field-settle-ground').fill('人均收入低于边缘线。')
		await press(bureau, '核定')
		await bureau.getByText('已核定').first().waitFor()
		expect(await category()).toBe('dibao_edge')

		const person = await onPhone()
		await person.goto('/me/job')
		expect(await main(person)).toContain('是低保边缘家庭的')
	}, 60_000)
})
