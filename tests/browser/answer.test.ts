import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { writtenAnswerCode } from '#app/domain/offers/answer-code.ts'
import type { OfferState } from '#app/domain/offers/offer-machine.ts'
import { plant } from '#tests/makers/planted/plant.ts'
import { accessibilityFaults, newVisitor, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { asPortal } from '#tests/setup/portal-database.ts'
import { asOwner } from '#tests/setup/visit.ts'

withBrowser()

const division = '330108'

/** An offer that was handed over on paper; the digits asked for are the last of the person's telephone. */
async function aPaper(state: OfferState = 'sent') {
	const phone = `137${String(randomInt(100_000_000)).padStart(8, '0')}`
	const { offer, personId } = await asPortal(async ({ db }) => {
		const person = await plant.person(db, { division })
		await db.person.update({ where: { id: person.id }, data: phoneColumns(person.id, phone) })
		const at = { division, personId: person.id }
		await plant.registration(db, at)
		return { offer: await plant.offer(state)(db, at), personId: person.id }
	})
	const [row] = await asOwner<{ code: string }>(
		'SELECT answer_code AS code FROM offer WHERE id = $1',
		[offer.id],
	)
	return {
		id: offer.id,
		personId,
		code: writtenAnswerCode(row?.code ?? ''),
		proof: phone.slice(-4),
	}
}

/** An old telephone: narrow, and without scripts. */
const aPhone = () => newVisitor({ scripts: false, width: 320 })
const said = (page: Page) => page.locator('main').innerText()

async function open(page: Page, { code, proof }: { code: string; proof: string }) {
	await page.goto(`/answer?code=${code}`)
	await fillIn(page, { proof })
	await press(page, '看介绍')
}

describe('whoever has the paper answers without an account', () => {
	test('accepts: the code is there from the camera, one question, two taps', async () => {
		const paper = await aPaper()
		const page = await aPhone()
		await open(page, paper)
		expect(page.url()).not.toContain(paper.code)
		expect(await said(page)).toContain('这是给 王** 的岗位介绍')
		await page.getByRole('link', { name: '我愿意去' }).click()
		await fillIn(page, { share: 'yes' })
		await press(page, '确认，替我报名')
		expect(await said(page)).toContain('您接受了这个介绍，已替您报名。')
		const [answer] = await asOwner(
			`SELECT o.state, o.answered_how, o.delivered_how, a.actor, a.actor_role FROM offer o
			 JOIN audit_entry a ON a.subject_id = o.id::text AND a.action = 'offer.accept' WHERE o.id = $1`,
			[paper.id],
		)
		expect(answer).toEqual({
			state: 'accepted',
			answered_how: 'code',
			delivered_how: 'letter',
			actor: `code:${paper.id}`,
			actor_role: 'bearer',
		})
	})

	test('declines in their own words, after being told what is missing', async () => {
		const paper = await aPaper('delivered')
		const page = await aPhone()
		await open(page, paper)
		await page.getByRole('link', { name: '我不去' }).click()
		await fillIn(page, { words: '孩子没人接' })
		await press(page, '提交答复')
		expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#field-reason')
		await fillIn(page, { reason: 'care-duty' })
		await press(page, '提交答复')
		expect(await said(page)).toContain('您婉拒了这个介绍。')
		await press(page, '办完了，关闭')
		expect(new URL(page.url()).pathname).toBe('/')
		await page.goto('/answer/offer')
		expect(new URL(page.url()).pathname).toBe('/answer')
	})
})

describe('what cannot be done is said, with what to do next', () => {
	test('a wrong code, or wrong digits', async () => {
		const { code, proof } = await aPaper()
		const page = await aPhone()
		await open(page, { code, proof: proof === '0000' ? '1111' : '0000' })
		expect(await said(page)).toContain('答复码或四位数字不对')
		expect(await said(page)).toContain('12333')
	})

	test.each([
		['accepted', '您接受了这个介绍', '改主意'],
		['declined', '您婉拒了这个介绍', '改主意'],
		['withdrawn', '这个介绍已撤回，您不用再答复', '什么都不用做'],
	] as const)('an offer that is %s already', async (state, stands, next) => {
		const paper = await aPaper()
		await asOwner(
			`UPDATE offer SET state = $2, answered_at = now(), answered_how = 'online',
				decline_reasons = '{illness}' WHERE id = $1`,
			[paper.id, state],
		)
		const page = await aPhone()
		await open(page, paper)
		expect(await said(page)).toContain(stands)
		expect(await said(page)).toContain(next)
		expect(await page.getByRole('link', { name: '我愿意去' }).count()).toBe(0)
	})

	test('a day that has passed: it can be answered all the same', async () => {
		const paper = await aPaper('delivered')
		await asOwner("UPDATE offer SET reply_by = '2026-01-05' WHERE id = $1", [paper.id])
		const page = await aPhone()
		await open(page, paper)
		expect(await said(page)).toContain('没有答复不算拒绝，您仍可以答复')
		expect(await page.getByRole('link', { name: '我愿意去' }).count()).toBe(1)
	})

	test('a post that takes nobody any more', async () => {
		const paper = await aPaper()
		await asOwner(
			"UPDATE post SET state = 'closed' WHERE id = (SELECT post_id FROM offer WHERE id = $1)",
			[paper.id],
		)
		const page = await aPhone()
		await open(page, paper)
		expect(await said(page)).toContain('这个岗位已经不招人了')
		expect(await page.getByRole('link', { name: '我愿意去' }).count()).toBe(0)
		expect(await page.getByRole('link', { name: '我不去' }).count()).toBe(1)
	})
})

test('its pages fit the narrowest phone, and axe has nothing against them', async () => {
	const page = await newVisitor({ width: 320 })
	const faults: string[] = []
	const look = async () => {
		const width = await page.evaluate(() => document.documentElement.scrollWidth)
		if (width > 320) faults.push(`${page.url()}: ${width} wide`)
		faults.push(...(await accessibilityFaults(page)).map((fault) => `${page.url()} ${fault}`))
	}
	await open(page, await aPaper())
	await page.waitForURL('**/answer/offer')
	await look()
	for (const path of ['/answer/accept', '/answer/decline']) {
		await page.goto(path)
		await look()
	}
	expect(faults).toEqual([])
})
