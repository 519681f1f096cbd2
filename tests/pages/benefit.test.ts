import { describe, expect, test } from 'vitest'
import { asOwner, visit } from '#tests/setup/visit.ts'

/** Policy §7.3: three people, dibao of 2,478 yuan, pay of 3,800 with insurance. */
const family = {
	pay: '3800',
	insured: 'yes',
	size: '3',
	benefit: '2478',
	place: '滨江区',
	area: 'urban',
}
const reckoned = async (fields: Record<string, string>) => {
	const answer = await visit().post('/benefit', fields)
	return { status: answer.status, page: await answer.text() }
}

describe('what work does to the money, asked on a page without any script', () => {
	test('says the bottom line, the stretches and whose standard it used', async () => {
		const { status, page } = await reckoned({ ...family, standard: '826' })
		expect(status).toBe(200)
		expect(page).not.toContain('<script')
		for (const words of [
			'比现在多 3,401 元',
			'每月全家有 5,879 元',
			'低保边缘家庭',
			'按您填的低保标准',
		])
			expect(page).toContain(words)
	})

	test('takes the recorded standard of the place, and names its source', async () => {
		await asOwner(
			`INSERT INTO policy_parameter (id, key, division_code, value, valid_from, source_level, source_doc)
			 VALUES (gen_random_uuid(), 'dibao.standard_monthly.rural', '330624', '90000', '2026-01-01', 'county', '演示〔2026〕1号')`,
		)
		const { page } = await reckoned({ ...family, place: '新昌县', area: 'rural' })
		expect(page).toContain('浙江省绍兴市新昌县的低保标准每人每月 900 元')
		expect(page).toContain('演示〔2026〕1号')
	})

	test('asks for the standard where nobody has recorded one, and keeps what was typed', async () => {
		const { status, page } = await reckoned({ ...family, place: '拉萨市' })
		expect(status).toBe(422)
		expect(page).toContain('还没有录入这个地方的低保标准')
		expect(page).toContain('value="3800"')
	})

	test('begins with the pay of the post that is asked about', async () => {
		const [post] = await asOwner<{ id: string; month_min_fen: number }>(
			"SELECT id, month_min_fen FROM post WHERE state = 'published' AND pay_unit = 'month' LIMIT 1",
		)
		const page = await (await visit().get(`/benefit?post=${post?.id}`)).text()
		expect(page).toContain(`value="${(post?.month_min_fen ?? 0) / 100}"`)
	})
})
