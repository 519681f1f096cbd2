import { describe, expect, test } from 'vitest'
import { searchToolsWith } from '#tests/makers/search-tools.ts'
import { understand } from './understand.ts'

const tools = searchToolsWith()
const cleaning = { heads: ['cleaner'], words: [] }
const read = (text: string) => understand(text, tools)

test.each([
	['我想找一份保洁的工作', ['保洁']],
	['有没有招保安的', ['保安']],
	['请问哪里招洗碗工吗？', ['洗碗工']],
	['ＣＮＣ 操作工！！！', ['cnc', '操作工']],
	['保安保安保安', ['保安']],
	['保潔員😀', ['保洁员']],
	['看大门', ['看大门']],
])('of %s the words %j are left', (text, words) => {
	expect(read(text).wanted).toMatchObject({ text: words.join('') })
})

describe('places', () => {
	test.each([
		['杭州 保洁', ['3301'], ['保洁']],
		['浙江省杭州市余杭区保洁', ['330110'], ['保洁']],
		['餘杭保洁', ['330110'], ['保洁']],
		['西湖区保安', ['330106', '360103'], ['保安']],
		['杭州西湖 保安', ['330106'], ['保安']],
		['吉林 保安', ['22'], ['保安']],
		['吉林市 保安', ['2202'], ['保安']],
		['公安 辅警', [], ['公安', '辅警']],
		['公安县 保安', ['421022'], ['保安']],
		['大理 服务员', ['5329'], ['服务员']],
		['仓前街道 保洁', ['330110', '350104'], ['保洁']],
		['余杭区仓前街道保洁', ['330110'], ['保洁']],
		['瓜沥街道保洁', ['330109'], ['保洁']],
		['余杭仓前 保洁', ['330110'], ['保洁']],
		['横店镇 群众演员', ['330783'], ['群众演员']],
		['湖北大冶 保安', ['420281'], ['保安']],
		['苏州工业园区保洁', ['3205'], ['保洁']],
		['竹山县 城关镇 保安', ['420323'], ['保安']],
	])('%s', (text, divisions, words) => {
		expect(read(text)).toMatchObject({ divisions, wanted: { text: words.join('') } })
	})
	test('near home is a place as well', () => {
		for (const text of [
			'家附近 保洁',
			'离家近的保洁',
			'保洁 就近',
			'附近的保洁',
			'附近有没有招保洁的',
		])
			expect(read(text)).toMatchObject({ nearHome: true, wanted: cleaning })
	})
})

describe('pay', () => {
	const day = 21.75
	const hour = day * 8
	test.each([
		['保洁4000以上', 4000, null],
		['保洁 4000', 4000, null],
		['四千以上 保洁', 4000, null],
		['四千到六千 保洁', 4000, 6000],
		['保洁4-6千', 4000, 6000],
		['保洁4k-6k', 4000, 6000],
		['保洁 4000-6000元/月', 4000, 6000],
		['月薪5000 保洁', 5000, null],
		['工资不低于三千五的保洁', 3500, null],
		['200一天 保洁', 200 * day, null],
		['保洁 一天200', 200 * day, null],
		['保洁日薪两百', 200 * day, null],
		['时薪20 保洁', 20 * hour, null],
		['保洁20块钱一小时', 20 * hour, null],
		['保洁 3000以下', null, 3000],
		['一万二以上 保洁', 12_000, null],
		['保洁 1.2万', 12_000, null],
	])('%s', (text, min, max) => {
		const fen = (yuan: number | null) => (yuan === null ? null : Math.round(yuan * 100))
		expect(read(text)).toMatchObject({
			pay: { minFen: fen(min), maxFen: fen(max) },
			wanted: cleaning,
		})
	})
	test.each(['12333', '保洁 5人', '招10名保安', '24小时便利店', '985'])('%s is none', (text) => {
		expect(read(text).pay).toBeNull()
	})
})

describe('conditions', () => {
	test.each([
		['白班保洁', ['day-only']],
		['保洁不上夜班', ['day-only']],
		['保洁 不要夜班', ['day-only']],
		['夜班保洁', ['night']],
		['保洁周末双休', ['weekends-off']],
		['半天保洁', ['part-time']],
		['日结保洁', ['paid-daily']],
		['保洁包吃住', ['meals', 'housing']],
		['保洁 包吃包住', ['meals', 'housing']],
		['保洁管饭', ['meals']],
		['保洁提供住宿', ['housing']],
		['保洁不要经验', ['no-experience']],
		['不用学历的保洁', ['no-schooling']],
		['坐着干的活 保洁', ['sitting']],
		['轻松的保洁', ['light']],
		['残疾人可以做的保洁', ['disabled-welcome']],
		['保洁 五险一金', ['insured']],
		['在家做的保洁', ['home-based']],
		['保洁 退休', ['older-welcome']],
	] as const)('%s', (text, traits) => {
		expect(read(text)).toMatchObject({ traits, wanted: cleaning })
	})
	test.each([
		['公益岗 保洁', 'public-welfare'],
		['公益性岗位保洁', 'public-welfare'],
		['扶贫车间 保洁', 'workshop'],
		['以工代赈 保洁', 'work-relief'],
	] as const)('%s', (text, kind) => {
		expect(read(text)).toMatchObject({ kinds: [kind], wanted: cleaning })
	})
	test('age and schooling', () => {
		expect(read('五十多岁能做的保洁')).toMatchObject({ age: 50, wanted: cleaning })
		expect(read('保洁 60岁')).toMatchObject({ age: 60, wanted: cleaning })
		expect(read('初中文化 保洁')).toMatchObject({ schooling: 'junior', wanted: cleaning })
	})
})

test.each([
	['不要销售', [], ['salesperson']],
	['文员 不要销售', ['clerk'], ['salesperson']],
	['除了保安 保洁', ['cleaner'], ['guard']],
	['不想做客服的文员', ['clerk'], ['customer-service']],
	['客服 不做销售', ['customer-service'], ['salesperson']],
	['厨房 不洗碗', ['kitchen-helper'], ['dishwasher']],
	['文员 销售不要', ['clerk'], ['salesperson']],
	['保安 房产中介除外', ['guard'], ['house-agent']],
	['有保洁没有', ['cleaner'], []],
])('%s: what is not wanted', (text, heads, work) => {
	expect(read(text)).toMatchObject({ wanted: { heads }, without: { work } })
})

test.each([
	['电子厂普工', ['general-worker'], ['electronics-factory'], []],
	['保洁主管', ['supervisor'], ['cleaner'], []],
	['客房服务员', ['room-attendant'], [], []],
	['保洁 保安', ['cleaner', 'guard'], [], []],
	['照顾老人的保姆', ['elder-carer', 'housekeeper'], [], []],
	['医院保洁', ['cleaner'], [], ['医院']],
	['形象大使', [], [], ['形象大使']],
])('%s', (text, heads, within, words) => {
	expect(read(text).wanted).toMatchObject({ heads, within })
	expect(read(text).wanted.words.join('')).toBe(words.join(''))
})

test('each reading can be taken out of the text again', () => {
	expect(read('余杭区4000以上白班保洁').chips).toMatchObject([
		{ text: '余杭区', rest: '4000以上白班保洁' },
		{ text: '4000以上', rest: '余杭区 白班保洁' },
		{ text: '白班', rest: '余杭区4000以上 保洁' },
	])
})
