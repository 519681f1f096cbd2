import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betterOffQuestion as question } from '#tests/makers/better-off-question.ts'
import { origin } from '#tests/setup/visit.ts'

const ask = (body: unknown) =>
	fetch(`${origin()}/api/v1/calculations/better-off`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	})

describe('what a job does to the money', () => {
	test('is reckoned month by month, with its steps', async () => {
		const answer = await ask(question)
		expect(answer.status).toBe(200)
		const { months, baselineFen, gainFirstMonthFen, totalGainFen, steps } = await answer.json()
		expect(months).toHaveLength(12)
		expect(months[0]).toEqual({
			month: '2026-03',
			grossFen: 380_000,
			netWageFen: 340_100,
			deductionFen: 24_780,
			countedIncomeFen: 315_320,
			benefitFen: 0,
			exitPaymentFen: 247_800,
			classifiedExtraFen: 0,
			totalFen: 587_900,
			status: 'exit',
		})
		expect(months[6]).toMatchObject({ month: '2026-09', exitPaymentFen: 0, status: 'edge' })
		expect([baselineFen, gainFirstMonthFen, totalGainFen]).toEqual([247_800, 340_100, 2_594_400])
		expect(steps).toContainEqual(
			expect.objectContaining({ rule: 'R-062', parameter: 'deduct.mode', result: 24_780 }),
		)
	})

	test('counts every further earner with a deduction of their own', async () => {
		const job = { ...question.job, grossFen: 100_000, members: [{ grossFen: 100_000 }] }
		const { months } = await (await ask({ ...question, job })).json()
		expect(months[0]).toMatchObject({ grossFen: 200_000, deductionFen: 49_560 })
	})

	test.each([
		['household.size', { household: { ...question.household, size: 0 } }],
		['job.personalInsuranceFen', { job: { ...question.job, personalInsuranceFen: 400_000 } }],
		['decisionDate', { decisionDate: '2026-02-30' }],
		['parameters', { parameters: { 'exit.lump': 3 } }],
		['parameters.dibao.standard_monthly.urban', { parameters: {} }],
	])('names the field that is wrong: %s', async (field, wrong) => {
		const answer = await ask({ ...question, ...wrong })
		expect(answer.status).toBe(422)
		expect(answer.headers.get('content-type')).toBe('application/problem+json')
		expect((await answer.json()).errors).toEqual([expect.objectContaining({ field })])
	})

	test('never leaves less for more gross pay but at a cliff that it names', async () => {
		const at = async (grossFen: number) =>
			(await ask({ ...question, job: { ...question.job, grossFen } })).json()
		const pays = fc.integer({ min: 0, max: 900_000 })
		await fc.assert(
			fc.asyncProperty(pays, pays, async (one, other) => {
				const less = await at(Math.min(one, other))
				const more = await at(Math.max(one, other))
				const named = more.warnings.some(({ code }: { code: string }) => code === 'cliff-exit-ends')
				const allowed = 100 + (named ? question.household.currentBenefitFen : 0)
				for (const [place, month] of more.months.entries())
					expect(month.totalFen).toBeGreaterThanOrEqual(less.months[place].totalFen - allowed)
			}),
			{ numRuns: 60 },
		)
	})

	test('says in both languages what the figures leave out', async () => {
		const household = { ...question.household, currentBenefitFen: 0 }
		const { warnings } = await (await ask({ ...question, household })).json()
		expect(warnings).toEqual([
			{ code: 'not-on-dibao', message: { 'zh-CN': expect.any(String), en: expect.any(String) } },
		])
	})
})
