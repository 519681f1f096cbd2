import { describe, expect, test } from 'vitest'
import { sealCode } from '#app/adapters/training/attend-seal.server.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { minuteOf } from '#app/domain/training/attend-code.ts'
import { newVisitorAs, withBrowser } from '#tests/setup/browser.ts'
import { fillIn, press } from '#tests/setup/fill-in.ts'
import { asPortal } from '#tests/setup/portal-database.ts'

withBrowser()

const today = dayIn(new Date())

const hour = 3_600_000

/** As if a meeting of the class had begun half an hour ago. */
const begin = (title: string) =>
	asPortal(async ({ db }) => {
		const { id } = await db.courseRun.findFirstOrThrow({ where: { course: { title } } })
		const startsAt = new Date(Date.now() - hour / 2)
		const endsAt = new Date(Date.now() + hour / 2)
		await db.courseRun.update({ where: { id }, data: { startsAt, endsAt } })
		await db.courseSession.create({ data: { runId: id, seq: 2, startsAt, endsAt } })
		return id
	})

/** As if it were over. */
const end = (id: string) =>
	asPortal(({ db }) => db.courseRun.update({ where: { id }, data: { endsAt: new Date() } }))

describe.each([
	['without any script', false],
	['with scripts', true],
])('a course is found, joined, attended and completed, %s', (_how, scripts) => {
	test('and its certificate is genuine', async () => {
		const title = scripts ? '水培种菜培训' : '竹编手艺培训'
		const officer = await newVisitorAs('officer@hz')
		await officer.goto('/officer/training/new')
		await fillIn(officer, { title, hours: '8' })
		await officer.locator('[name=occupation]').selectOption('farming')
		await press(officer, '保存')
		await press(officer, '放进课程目录')
		await officer.getByRole('link', { name: '开一个班' }).click()
		await officer
			.locator('[name=trainer]')
			.selectOption({ label: '演示·孙传 · 演示市职业培训中心' })
		await fillIn(officer, {
			placeName: '村文化礼堂',
			place: '滨江区',
			capacity: '2',
			from: addDays(today, 1),
			until: addDays(today, 1),
			ends: '11:00',
		})
		for (const weekday of ['6', '7'])
			await officer.locator(`[name=weekdays][value="${weekday}"]`).check()
		await press(officer, '开班')
		await officer.getByText('村文化礼堂').first().waitFor()

		const learner = await newVisitorAs('13900000006', { scripts, width: 320 })
		await learner.goto('/training')
		await learner.locator('[name=q]').fill(title.slice(0, 4))
		await press(learner, '搜索')
		await learner.getByRole('link', { name: title }).click()
		await learner.getByRole('link', { name: '我要报名' }).click()
		await press(learner, '确定报名')
		await learner.getByText('报上名了').waitFor()
		const own = new URL(learner.url()).pathname
		const file = await learner.request.get(`${own}/calendar`)
		expect(await file.text()).toContain('BEGIN:VEVENT')

		const runId = await begin(title)
		const trainer = await newVisitorAs('trainer@zj')
		await trainer.goto('/classes?view=running')
		await trainer.getByRole('link', { name: title }).waitFor()
		await trainer.goto(`/classes/${runId}/code`)
		await trainer.locator('main svg[role=img]').waitFor()
		const code = sealCode({ runId, seq: 2, minute: minuteOf(new Date()) })
		await learner.goto(`/me/attend?code=${code}`)
		await press(learner, '我到了')
		await learner.getByText('已签到').waitFor()

		await end(runId)
		await trainer.goto(`/classes/${runId}`)
		await press(trainer, '学完')
		await trainer.getByText('培结第').waitFor()
		await learner.goto(own)
		await learner.getByRole('link', { name: '看我的证书' }).click()
		const check = /查验码：([0-9A-Z ]+)/.exec(await learner.locator('main').innerText())?.[1] ?? ''
		await learner.goto(`/verify?code=${check.replaceAll(' ', '')}`)
		await learner.getByText('这张证书是真的').waitFor()
	})
})
