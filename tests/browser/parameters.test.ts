import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { root } from '#scripts/lib/paths.mjs'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'

withBrowser()

const main = (page: Page) => page.locator('main').innerText()
let proposal = ''

describe('two administrators change a parameter', () => {
	test('the first proposes a value in the unit people read, and sees whom it changes', async () => {
		const maker = await newVisitorAs('admin@hz')
		await maker.goto('/admin/parameters/of/edge.multiple?place=滨江区')
		await maker.getByRole('link', { name: '提出修改' }).click()
		await fillIn(maker, {
			value: '5',
			from: '2027-01-01',
			level: 'city',
			number: '测试〔2026〕1号',
			document: '测试：低保边缘家庭认定办法',
			reason: '按新办法执行',
		})
		await press(maker, '先看影响')
		await maker.getByText('数值超出允许的范围').first().waitFor()
		await fillIn(maker, { value: '1.4' })
		await press(maker, '先看影响')
		await maker.waitForURL(/\/proposals\/[\da-f-]{36}$/)
		proposal = new URL(maker.url()).pathname
		await maker.getByText(/\d+ 户家庭的钱或身份会变/).waitFor()
		await maker.locator('main td a[href*="/example?"]').first().click()
		await maker.getByText('按新数值').waitFor()
		await maker.goBack()
		await press(maker, '送审批')
		await maker.getByText('要由另一位管理员批准').waitFor()
		expect(await maker.getByRole('button', { name: '批准' }).count()).toBe(0)
	})

	test('the second sends it back, the first sends it again, the second approves', async () => {
		const second = await newVisitorAs('admin@zj')
		await second.goto('/admin/parameters/proposals?state=waiting')
		await second.locator(`main a[href="${proposal}"]`).click()
		await second.locator('summary', { hasText: '退回' }).click()
		await fillIn(second, { ground: '请核对文号' })
		await second.locator('form:has([value=return]) button[type=submit]').click()
		await second.getByText('请核对文号').waitFor()

		const maker = await newVisitorAs('admin@hz')
		await maker.goto(proposal)
		await press(maker, '送审批')
		await maker.getByText('等待批准').waitFor()

		await second.goto(proposal)
		await press(second, '批准')
		await second.getByText('已批准').waitFor()
	})

	test('everybody finds in the history who changed what, and why', async () => {
		const maker = await newVisitorAs('admin@hz')
		await maker.goto('/admin/parameters/of/edge.multiple?place=滨江区')
		const text = await main(maker)
		expect(text).toContain('演示·许简 提出，演示·沈安 批准')
		expect(text).toContain('按新办法执行')
		expect(text).toContain('1.4 倍')
		await maker.goto('/admin/parameters/compare?one=滨江区&other=新昌县&day=2027-02-01')
		await maker.locator('main tbody tr', { hasText: '低保边缘家庭认定倍数' }).waitFor()
		expect(await maker.locator('main tbody tr').first().innerText()).toContain('不同')
	})
})

describe('a file of parameters', () => {
	test('tells what is wrong by line and key, and becomes a draft once it is right', async () => {
		const maker = await newVisitorAs('admin@hz')
		const shipped = await readFile(join(root, 'prisma/reference/profiles/hangzhou.yaml'), 'utf8')
		const right = shipped.replace('value: 1301', 'value: 1310')
		const wrong = right.replace('value: 1310', 'value: 13100')
		const line = String(wrong.slice(0, wrong.indexOf('value: 13100')).split('\n').length)
		const hand = async (text: string) => {
			await maker.goto('/admin/parameters/import')
			await maker.locator('input[type=file]').setInputFiles({
				name: 'hangzhou.yaml',
				mimeType: 'application/yaml',
				buffer: Buffer.from(text),
			})
			await maker.locator('input[type=text][name=reason]').fill('测试导入')
			await press(maker, '读取并看影响')
		}
		await hand(wrong)
		const fault = maker.locator('main tbody tr', { hasText: '数值超出允许的范围' })
		await fault.first().waitFor()
		expect(await fault.first().innerText()).toContain(line)
		expect(await fault.first().innerText()).toContain('dibao.standard_monthly.urban')
		await hand(right)
		await maker.waitForURL(/\/proposals\/[\da-f-]{36}$/)
		await maker.locator('main td', { hasText: '1,310 元' }).first().waitFor()
	})
})
