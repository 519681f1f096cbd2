import { describe, expect, test } from 'vitest'
import { understand } from '#app/domain/search-text/understand.ts'
import { searchToolsWith } from '#tests/makers/search-tools.ts'

const tools = searchToolsWith([
	{ core: '顺丰快递员', said: ['courier'], posts: 14 },
	{ core: '仓管员', said: ['warehouse-keeper'], posts: 45 },
	{ core: '采购员', said: ['buyer'], posts: 9 },
	{ core: '经营员', said: [], posts: 3 },
	{ core: '消毒员', said: [], posts: 1 },
	{ core: 'vue工程师', said: ['engineer'], posts: 5 },
	{ core: '保洁员', said: ['cleaner'], posts: 300 },
])
const read = (text: string) => understand(text, tools)

describe('pinyin', () => {
	test.each([
		['baojie', '保洁'],
		['bao jie yuan', '保洁员'],
		['BAOJIEYUAN', '保洁员'],
		['ｂａｏｊｉｅ', '保洁'],
		['bj yuan', '保洁员'],
		['bjy', '保洁员'],
		['baojy', '保洁员'],
		['shunfengkuaidiyuan', '顺丰快递员'],
		['cgy', '仓管员'],
		['dianzhang', '店长'],
		['lvhua', '绿化'],
		['lühua', '绿化'],
	])('%s is %s', (typed, text) => {
		expect(read(typed).wanted).toMatchObject({ text, words: [] })
	})
	test.each([
		['canguan', '仓管', 'an for ang'],
		['nihuoyuan', '理货员', 'n for l'],
		['cushi', '厨师', 'c for ch'],
		['sifu', '师傅', 's for sh'],
		['huwuyuan', '服务员', 'h for f'],
		['dianggong', '电工', 'ang for an'],
		['jinyinyuan', '经营员', 'in for ing'],
	])('%s is %s (%s)', (typed, text) => {
		expect(read(typed).guesses.map((guess) => guess.read)).toEqual([text])
	})
	test('places, pay and conditions are understood in it too', () => {
		expect(read('yu hang qu bao jie 4000 yishang chang bai ban')).toMatchObject({
			divisions: ['330110'],
			wanted: { heads: ['cleaner'], words: [] },
			pay: { minFen: 400_000 },
			traits: ['day-only'],
		})
		expect(read('hangzhou bjy')).toMatchObject({ divisions: ['3301'], wanted: { text: '保洁员' } })
	})
	test.each(['java', 'react', 'c++', 'vue', 'qqqq', 'sales manager', '4k', 'a2司机', 'md店员'])(
		'%s stays as it is',
		(typed) => {
			expect(read(typed).guesses).toEqual([])
		},
	)
	test('what else the same letters could mean is told, likeliest first', () => {
		expect(read('cgy').guesses).toMatchObject([
			{ typed: 'cgy', read: '仓管员', others: expect.arrayContaining(['采购员']) },
		])
	})
})

describe('pinyin in the middle of a word', () => {
	test.each([
		['fuwu员', '服务员'],
		['保jie员', '保洁员'],
		['月sao', '月嫂'],
		['收ying员', '收银员'],
		['Dian工', '电工'],
		['杭州bao洁4000以上', '保洁'],
	])('%s is %s', (typed, text) => {
		expect(read(typed).wanted).toMatchObject({ text, words: [] })
	})
	test('a condition is understood in it too', () => {
		expect(read('长bai班').traits).toEqual(['day-only'])
	})
	test.each(['md店员', 'java工程师', 'vue工程师', 'b2b销售', 'iphone维修'])(
		'%s stays as it is',
		(typed) => {
			expect(read(typed).guesses).toEqual([])
		},
	)
})

describe('slips of the pen', () => {
	test.each([
		['包洁员', '保洁员'],
		['包接员', '保洁员'],
		['洗宛工', '洗碗工'],
		['收银圆', '收银员'],
		['仓库管里员', '仓库管理员'],
		['养老护里员', '养老护理员'],
		['服务圆', '服务员'],
		['快弟', '快递'],
		['电焊公', '电焊工'],
		['顺丰快第员', '顺丰快递员'],
		['杭州包洁员4000以上', '保洁员'],
		['保结员', '保洁员'],
		['宝洁员', '保洁员'],
		['杭州保结员', '保洁员'],
	])('%s is %s', (typed, text) => {
		expect(read(typed).wanted).toMatchObject({ text, words: [] })
	})
	test.each([
		'消毒员',
		'看大门',
		'前后端',
		'敲代码',
		'医院陪床',
		'保安',
		'建筑师',
		'宝洁',
		'保健员',
	])('%s is no slip', (typed) => {
		expect(read(typed).guesses).toEqual([])
	})
	test('quotation marks keep a text as it is', () => {
		expect(read('"包洁员"')).toMatchObject({ guesses: [], chips: [], wanted: { text: '包洁员' } })
		expect(read('「杭州」')).toMatchObject({ divisions: [], wanted: { words: ['杭州'] } })
	})
})
