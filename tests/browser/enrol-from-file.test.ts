import { expect, test } from 'vitest'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { press } from '#tests/setup/fill-in.ts'

withBrowser()

test('a caseworker enrols somebody from their file, who reads of it, and why another class has no way in', async () => {
	const worker = await newVisitorAs('caseworker@bj')
	await worker.goto('/people/find')
	await worker.locator('[name=who]').fill('13900000015')
	await press(worker, '查找')
	await worker.getByRole('link', { name: '技能培训', exact: true }).click()
	await worker.getByText('还没有报过课').waitFor()

	await worker.locator('[name=q]').fill('缝纫')
	await press(worker, '应用筛选')
	await worker.getByText('条件不合，不能报的课').waitFor()
	await worker.getByText('这个班只收住在本地或户口在本地的人。').waitFor()
	expect(await worker.locator('main [name=run]').count()).toBe(0)

	await worker.locator('[name=q]').fill('保洁')
	await press(worker, '应用筛选')
	await worker.getByLabel('保洁收纳培训').check()
	await press(worker, '给本人报名')
	await worker.locator('main td', { hasText: '已报名' }).waitFor()

	const learner = await newVisitorAs('13900000015', { scripts: false, width: 320 })
	await learner.goto('/me/messages')
	await learner.getByText('报上名了：保洁收纳培训').first().waitFor()
	await learner.goto('/me/plan')
	await learner.getByText('保洁收纳培训').waitFor()
	await learner.locator('main a[href^="/me/training/"]').click()
	await learner.getByText('报上名了').waitFor()

	await learner.goto('/training?q=缝纫')
	await learner.getByRole('link', { name: '缝纫工培训' }).click()
	await learner.getByText('这个班您现在报不了').waitFor()
	await learner.getByText('这个班只收住在本地或户口在本地的人。').waitFor()
	expect(await learner.locator('main a[href*="/enrol"]').count()).toBe(0)
})
