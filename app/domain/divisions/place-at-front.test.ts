import { expect, test } from 'vitest'
import { levelOf } from './division-code.ts'
import { readerOfPlaces } from './place-at-front.ts'
import type { Division } from './places.ts'

const division = (code: string, name: string): Division => ({
	code,
	name,
	fullName: name,
	level: levelOf(code),
	point: null,
})
const read = readerOfPlaces([
	division('', '全国'),
	division('33', '浙江省'),
	division('3301', '杭州市'),
	division('330106', '西湖区'),
	division('330108', '滨江区'),
	division('44', '广东省'),
	division('4403', '深圳市'),
	division('440305', '南山区'),
	division('11', '北京市'),
	division('110105', '朝阳区'),
	division('21', '辽宁省'),
	division('2113', '朝阳市'),
	division('3201', '南京市'),
	division('320106', '鼓楼区'),
	division('3203', '徐州市'),
	division('320302', '鼓楼区'),
	division('22', '吉林省'),
	division('2202', '吉林市'),
])

test.each([
	['浙江省杭州市滨江区江陵路1号', ['330108'], '江陵路1号'],
	['浙江 杭州 滨江', ['330108'], ''],
	['杭州滨江区', ['330108'], ''],
	['杭州西湖文化广场', ['3301'], '西湖文化广场'],
	['南山路12号', [], '南山路12号'],
	['南山', ['440305'], ''],
	['北京市朝阳区建国路', ['110105'], '建国路'],
	['北京市北京市朝阳区', ['11'], '北京市朝阳区'],
	['朝阳', ['2113'], ''],
	['鼓楼区', ['320106', '320302'], ''],
	['南京鼓楼区', ['320106'], ''],
	['吉林', ['22'], ''],
	['吉林省吉林市', ['2202'], ''],
	['火星', [], '火星'],
	['', [], ''],
])('%s', (text, codes, rest) => {
	const place = read(text)
	expect(place.found.map(({ code }) => code)).toEqual(codes)
	expect(place.rest).toBe(rest)
})
