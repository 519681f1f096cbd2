import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { somePlaces } from '#tests/makers/places.ts'
import { demandColumns, fieldOfColumn, importColumns } from './columns.ts'
import { problemReasons, storableRow } from './raw-row.ts'
import { readPost } from './read-post.ts'

const places = somePlaces()
const read = (row: Record<string, unknown>) => readPost(row, places)
const post = (row: Record<string, unknown>) => {
	const outcome = read({ title: '保洁员', employer: '甲公司', place: '杭州滨江', ...row })
	if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
	return outcome.post
}

test('a row of a public posting becomes the facts of a market post', () => {
	const { facts, externalId, source, employer, unread } = post({
		externalId: 'x-1',
		title: '员工食堂 厨师',
		place: undefined,
		province: '浙江省',
		city: '杭州市',
		district: '滨江区',
		divisionCode: '330108',
		lat: 30.19,
		lng: 120.2,
		salaryMin: 5800,
		salaryMax: 6300,
		salaryUnit: 'month',
		headcount: null,
		education: '中专',
		experience: '不限',
		description: '做菜\n打扫',
		benefits: ['五险一金', '包吃住', '餐补'],
		skills: [],
		publishedAt: '2024-11-12',
		source: 'gd-hrss',
	})
	expect({ externalId, source, employer, unread }).toEqual({
		externalId: 'x-1',
		source: 'gd-hrss',
		employer: '甲公司',
		unread: [],
	})
	expect(facts).toMatchObject({
		kind: 'market',
		title: '员工食堂 厨师',
		placeCode: '330108',
		lat: 30.19,
		payUnit: 'month',
		payMinFen: 580_000,
		payMaxFen: 630_000,
		headcount: null,
		education: 'vocational',
		experience: '',
		insurance: ['pension', 'medical', 'unemployment', 'work-injury', 'maternity', 'housing-fund'],
		housing: true,
		meals: true,
		validUntil: null,
	})
})

test('a row of a Chinese sheet, columns in any order and with remarks', () => {
	const { facts, unread } = post({
		'待遇（元）*': '200元/天',
		招聘人数: '3-5人',
		岗位类别: '公益性岗位',
		班次: '两班倒',
		每天小时: '4',
		有效期至: '2027年3月1日',
		面向人群: '低保、残疾人',
		搬抬: '不用',
		联系电话: '+86 139 0000 0001',
		工作地点: '杭州市西湖区文三路1号',
		place: undefined,
	})
	expect(unread).toEqual([])
	expect(facts).toMatchObject({
		kind: 'public-welfare',
		payUnit: 'day',
		payMinFen: 20_000,
		headcount: 5,
		shift: 'rotating',
		hoursPerDay: 4,
		validUntil: '2027-03-01',
		openTo: ['dibao', 'disabled'],
		demands: { lifting: 'none' },
		contactPhone: '13900000001',
		placeCode: '330106',
		address: '文三路1号',
	})
})

describe('a row is refused', () => {
	test.each([
		[{ title: '' }, 'title', 'missing'],
		[{ title: '长'.repeat(101) }, 'title', 'text-long'],
		[{ employer: ' ' }, 'employer', 'missing'],
		[{ place: '' }, 'place', 'missing'],
		[{ place: '火星' }, 'place', 'place-unknown'],
		[{ place: '鼓楼区' }, 'place', 'place-ambiguous'],
	])('%j at %s: %s', (cells, field, reason) => {
		const outcome = read({ title: '保洁员', employer: '甲公司', place: '杭州滨江', ...cells })
		expect('problems' in outcome && outcome.problems).toMatchObject([{ field, reason }])
	})

	test('with every reason at once', () => {
		const outcome = read({})
		expect('problems' in outcome && outcome.problems.map(({ field }) => field)).toEqual([
			'title',
			'employer',
			'place',
		])
	})
})

test('what is not understood is noted and left out, the post stays', () => {
	const { facts, unread } = post({
		headcount: '很多',
		education: '高智商',
		startsOn: '2026-02-30',
		pay: '好商量的价钱',
		lat: 120,
		lng: 30,
	})
	expect(unread.map(({ field, text }) => [field, text])).toEqual([
		['lat', '120'],
		['headcount', '很多'],
		['pay', '好商量的价钱'],
		['startsOn', '2026-02-30'],
		['education', '高智商'],
	])
	expect(facts).toMatchObject({ headcount: null, payMinFen: null, lat: 30.2, startsOn: null })
})

test('pay to be settled, a missing headcount and 若干 are not stated, and no problem', () => {
	const { facts, unread } = post({ pay: '面议', headcount: '若干' })
	expect(facts).toMatchObject({ payUnit: null, payMinFen: null, headcount: null })
	expect(unread).toEqual([])
})

test('an old code counts for the division around it', () => {
	expect(post({ place: '', divisionCode: '330103' }).facts.placeCode).toBe('3301')
})

test('a text that was made harmless is read as it was', () => {
	expect(post({ title: "'=保洁" }).facts.title).toBe('=保洁')
})

test('every name of a column means one field', () => {
	const named = Object.entries(importColumns).flatMap(([field, names]) =>
		names.map((name) => [name, field]),
	)
	for (const [name = '', field] of named) expect(fieldOfColumn(name)).toBe(field)
	for (const [code, name] of Object.entries(demandColumns)) expect(fieldOfColumn(name)).toBe(code)
})

test('a long text is cut between letters, not within one', () => {
	const { facts, unread } = post({ description: `${'长'.repeat(5999)}𠮷𠮷` })
	expect(facts.description).toBe('长'.repeat(5999))
	expect(unread).toMatchObject([{ field: 'description', reason: 'cut' }])
})

const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.double(),
	fc.date({ noInvalidDate: false }),
	fc.array(fc.string({ unit: 'binary' })),
	fc.constantFrom(
		null,
		undefined,
		true,
		{},
		'杭州滨江',
		'保洁员',
		'3000元/月',
		'330108',
		'\ud800',
		'\0',
	),
)
const names = [
	...Object.values(importColumns).map(([name]) => name),
	...Object.values(demandColumns),
]
const rows = fc.dictionary(fc.constantFrom(...names, 'x'), cell)

test('whatever a row holds, it gives a post that can be stored or reasons that are known', () => {
	fc.assert(
		fc.property(rows, (row) => {
			const outcome = read(row)
			const problems = 'problems' in outcome ? outcome.problems : outcome.post.unread
			for (const { reason } of problems) expect(problemReasons).toContain(reason)
			const stored = JSON.stringify('post' in outcome ? outcome.post : storableRow(row))
			expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/i)
		}),
		{ numRuns: 2000 },
	)
})
