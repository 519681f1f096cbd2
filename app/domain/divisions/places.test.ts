import { expect, test } from 'vitest'
import { levelOf } from './division-code.ts'
import { type Division, divisionsNamed, shortName } from './places.ts'

const division = (code: string, name: string, fullName = name): Division => ({
	code,
	name,
	fullName,
	level: levelOf(code),
	point: null,
})
const all = [
	division('', '全国'),
	division('33', '浙江省'),
	division('3301', '杭州市', '浙江省杭州市'),
	division('330110', '余杭区', '浙江省杭州市余杭区'),
	division('3201', '南京市', '江苏省南京市'),
	division('320106', '鼓楼区', '江苏省南京市鼓楼区'),
	division('3203', '徐州市', '江苏省徐州市'),
	division('320302', '鼓楼区', '江苏省徐州市鼓楼区'),
	division('110101', '东城区', '北京市东城区'),
]
const codes = (text: string) => divisionsNamed(all, text).map(({ code }) => code)

test.each([
	['杭州', ['3301']],
	['杭州市', ['3301']],
	['余杭', ['330110']],
	['浙江省杭州市余杭区', ['330110']],
	['杭州余杭', ['330110']],
	['浙江 杭州 余杭区', ['330110']],
	['鼓楼', ['320106', '320302']],
	['徐州鼓楼区', ['320302']],
	['北京东城', []],
	['无此地', []],
	['杭', []],
])('%s means %j', (text, expected) => {
	expect(codes(text)).toEqual(expected)
})

test('a short name keeps at least two letters', () => {
	expect(['杭州市', '余杭区', '沙市', '西藏自治区', '喀什地区'].map(shortName)).toEqual([
		'杭州',
		'余杭',
		'沙市',
		'西藏',
		'喀什',
	])
})
