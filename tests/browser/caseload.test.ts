import { describe, expect, test } from 'vitest'
import { accessibilityFaults, newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { walkedByTab } from '#tests/setup/keyboard.ts'

withBrowser()

const noteOfHandover = `下午再打电话，孩子四点放学 ${Date.now()}`
const text = (page: Awaited<ReturnType<typeof newVisitorAs>>) => page.locator('main').innerText()

describe('a caseload, from the list to a colleague', () => {
	test('people are chosen, named before anything happens, and noted together', async () => {
		const worker = await newVisitorAs('caseworker@bj')
		await worker.goto('/people?caseworker=mine')
		for (const name of ['胡春燕', '吴桂英'])
			await worker.getByRole('checkbox', { name: `选择 演示·${name}` }).check()
		await worker.getByLabel('对选中的人').selectOption('note')
		await press(worker, '下一步：看名单')
		await worker.getByRole('heading', { name: '记一次走访或联系：一共 2 人' }).waitFor()
		expect(await text(worker)).toContain('胡春燕')
		await press(worker, '确定，办理 2 人')
		await worker.getByText('请写几个字说明').first().waitFor()
		await fillIn(worker, { words: '社区有招聘会，都愿意去看看。' })
		await press(worker, '确定，办理 2 人')
		await worker.getByText('2 人的记录写好了。').waitFor()
	})

	test('nobody chosen is said so', async () => {
		const worker = await newVisitorAs('caseworker@bj', { scripts: false })
		await worker.goto('/people?caseworker=mine')
		await press(worker, '下一步：看名单')
		expect(await text(worker)).toContain('没有选人')
	})

	test('some are handed over with a note, without any script', async () => {
		const worker = await newVisitorAs('caseworker@bj', { scripts: false })
		await worker.goto('/people?caseworker=mine')
		for (const name of ['胡春燕', '吴桂英'])
			await worker.getByRole('checkbox', { name: `选择 演示·${name}` }).check()
		await worker.getByLabel('对选中的人').selectOption('hand-over')
		await press(worker, '下一步：看名单')
		await worker.getByLabel('接收人').selectOption({ label: '演示·郑方 · 演示区民政局' })
		await fillIn(worker, { note: noteOfHandover })
		await press(worker, '确定，办理 2 人')
		expect(await text(worker)).toContain('2 人在等对方接收')
	})

	test('the colleague reads the note, accepts, and looks after them', async () => {
		const colleague = await newVisitorAs('bureau@bj')
		await colleague.goto('/desk')
		await colleague.getByRole('link', { name: /份交接等您接收/ }).click()
		await colleague.locator('main td a', { hasText: '演示·周宁' }).first().click()
		await colleague.getByText(noteOfHandover).waitFor()
		await press(colleague, '接收')
		await colleague.getByText('已接收').first().waitFor()
		await colleague.goto('/people?caseworker=mine')
		expect(await text(colleague)).toContain('胡春燕')
		const worker = await newVisitorAs('caseworker@bj')
		await worker.goto('/people?caseworker=mine')
		expect(await text(worker)).not.toContain('胡春燕')
	})

	test('a narrowed list is kept under a name and found at its own address', async () => {
		const worker = await newVisitorAs('caseworker@bj')
		await worker.goto('/people?caseworker=mine&registration=active')
		await worker.locator('summary', { hasText: '保存视图' }).click()
		const name = `在找工作 ${Date.now()}`
		await worker.getByLabel('给现在的列表起名保存').fill(name)
		await press(worker, '保存视图')
		await worker.getByRole('link', { name }).waitFor()
		await worker.goto('/people')
		await worker.getByRole('link', { name }).click()
		await worker.waitForURL(/caseworker=mine&registration=active/)
	})
})

describe('the board of offers', () => {
	test('is walked by Tab alone, and has nothing against it', async () => {
		const worker = await newVisitorAs('caseworker@bj')
		await worker.goto('/offers/board')
		expect(await accessibilityFaults(worker)).toEqual([])
		expect((await walkedByTab(worker)).missed).toEqual([])
	})

	test('an offer goes a column further by keyboard', async () => {
		const worker = await newVisitorAs('caseworker@bj')
		await worker.goto('/offers/board')
		const column = worker.locator('section', { has: worker.locator('#column-confirmed') }).last()
		const before = await column.locator('li.card').count()
		const card = column.locator('li.card').first()
		await card.locator('summary').first().focus()
		await worker.keyboard.press('Enter')
		await worker.keyboard.press('Tab')
		await worker.keyboard.press('Enter')
		await expect.poll(() => column.locator('li.card').count(), { timeout: 20_000 }).toBe(before - 1)
	})
})
