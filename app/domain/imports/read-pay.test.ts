import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payUnits } from '#app/domain/money/pay.ts'
import { readPay } from './read-pay.ts'

const none = { text: '', min: '', max: '', unit: '' }
const read = (text: string) => {
	const pay = readPay({ ...none, text })
	return pay?.stated ? [pay.payMinFen / 100, pay.payMaxFen / 100, pay.payUnit] : pay
}

test.each<[string, number, number, string]>([
	['4000-6000元/月', 4000, 6000, 'month'],
	['4,000~6,000 元／月', 4000, 6000, 'month'],
	['月薪4000至6000', 4000, 6000, 'month'],
	['每月3200元', 3200, 3200, 'month'],
	['6000-4000元/月', 4000, 6000, 'month'],
	['200元/天', 200, 200, 'day'],
	['180—220元/日', 180, 220, 'day'],
	['22元/小时', 22, 22, 'hour'],
	['时薪20.5元', 20.5, 20.5, 'hour'],
	['8千-1.2万/月', 8000, 12_000, 'month'],
	['1-1.5万', 10_000, 15_000, 'month'],
	['8000-1万', 8000, 10_000, 'month'],
	['8k-12k·13薪', 8000, 12_000, 'month'],
	['10万-15万/年', 100_000, 150_000, 'year'],
	['年薪12万', 120_000, 120_000, 'year'],
	['0.5元/件', 0.5, 0.5, 'piece'],
	['计件 3元', 3, 3, 'piece'],
	['4000元以上', 4000, 4000, 'month'],
	['5500', 5500, 5500, 'month'],
])('%s', (text, min, max, unit) => {
	expect(read(text)).toEqual([min, max, unit])
})

test.each(['', '面议', '薪资面议', ' - ', '电议'])('%j states no pay', (text) => {
	expect(read(text)).toEqual({ stated: false })
})

test.each(['200', '好', '4000元以下', '9000000元/月', '30万'])('%s is not understood', (text) => {
	expect(read(text)).toBeNull()
})

test('figures of their own with a unit', () => {
	expect(readPay({ ...none, min: '5800', max: '6300', unit: 'month' })).toEqual({
		stated: true,
		payUnit: 'month',
		payMinFen: 580_000,
		payMaxFen: 630_000,
	})
	expect(readPay({ ...none, min: '160', unit: '天' })).toMatchObject({ payMaxFen: 16_000 })
})

test('whatever is written, pay that is read is in order and whole', () => {
	const figures = fc.nat({ max: 99_999 })
	const written = fc.oneof(
		fc.string(),
		fc
			.tuple(
				figures,
				fc.constantFrom('-', '~', '至'),
				figures,
				fc.constantFrom('元/月', '万', '/天', ''),
			)
			.map((parts) => parts.join('')),
	)
	fc.assert(
		fc.property(written, (text) => {
			const pay = readPay({ ...none, text })
			if (!pay?.stated) return
			expect(payUnits).toContain(pay.payUnit)
			expect(Number.isSafeInteger(pay.payMinFen)).toBe(true)
			expect(pay.payMaxFen).toBeGreaterThanOrEqual(pay.payMinFen)
		}),
	)
})
