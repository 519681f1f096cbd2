import { describe, expect, test } from 'vitest'
import { type Intent, judgeOf } from '#tests/search-evaluation/judge/grade.mjs'
import { groupOfWork } from '#tests/search-evaluation/judge/occupations.mjs'
import { type RealPost, readPost } from '#tests/search-evaluation/judge/read-post.mjs'
import { mean, ndcg10, percentile, recall50 } from '#tests/search-evaluation/metrics.mjs'
import { allQueries, classes } from '#tests/search-evaluation/queries/all-queries.mjs'

const aPosting = (changes: Partial<RealPost>): RealPost => ({
	externalId: 'x-1',
	title: '保洁员',
	employer: '物业公司',
	province: '浙江省',
	city: '杭州市',
	district: '滨江区',
	divisionCode: '330108',
	salaryMin: 3000,
	salaryMax: 3500,
	salaryUnit: 'month',
	education: '不限',
	experience: '1年以上',
	description: '',
	benefits: [],
	skills: [],
	...changes,
})
const grade = (intent: Intent, changes: Partial<RealPost>) =>
	judgeOf(intent)(readPost(aPosting(changes)))

describe('the queries', () => {
	test('are at least three hundred, in ten classes, each text once', () => {
		const texts = allQueries.map(({ text }) => text)
		expect(new Set(texts).size).toBe(texts.length)
		expect(texts.length).toBeGreaterThanOrEqual(300)
		expect(Object.keys(classes)).toHaveLength(10)
		for (const queries of Object.values(classes)) expect(queries.length).toBeGreaterThanOrEqual(30)
	})

	test('are held out by about half', () => {
		const share = mean(allQueries.map(({ heldOut }) => Number(heldOut)))
		expect(Math.abs(share - 0.5)).toBeLessThan(0.1)
	})

	test('mean works that the judge knows', () => {
		const works = allQueries.flatMap(({ intent }) => [
			...(intent.work ?? []),
			...(intent.not ?? []),
		])
		expect(works.filter((work) => !groupOfWork.has(work))).toEqual([])
	})
})

describe('the judge', () => {
	test.each<[string, Intent, Partial<RealPost>, number]>([
		['the work itself', { work: ['cleaner'] }, { title: '急招商场保洁' }, 3],
		['whoever leads it', { work: ['cleaner'] }, { title: '保洁主管' }, 2],
		['another work of the occupation', { work: ['guard'] }, { title: '地铁安检员' }, 2],
		['a neighbouring occupation', { work: ['cleaner'] }, { title: '钟点工' }, 1],
		['something else', { work: ['cleaner'] }, { title: '会计' }, 0],
		['what comes after the employer', { work: ['guard'] }, { title: '保洁公司招聘保安' }, 3],
		['the very title', { title: '保洁员' }, { title: '【急招】保洁员' }, 3],
		['the very title after the employer', { title: '保安' }, { title: '某某物业招聘保安' }, 3],
		['a title that holds it', { title: '保洁员' }, { title: '医院保洁员' }, 2],
		['refused work', { work: ['agent'], not: ['salesperson'] }, { title: '客服销售' }, 0],
		[
			'work that is said not to be there',
			{ work: ['agent'], not: ['salesperson'] },
			{ title: '客服（不销售）' },
			3,
		],
		['the place', { work: ['cleaner'], in: ['330108'] }, {}, 3],
		['the same city', { work: ['cleaner'], in: ['330110'] }, {}, 1],
		['another city', { work: ['cleaner'], in: ['3201'] }, {}, 0],
		['enough pay', { work: ['cleaner'], payMin: 3500 }, {}, 3],
		['too little pay', { work: ['cleaner'], payMin: 4000 }, {}, 1],
		[
			'pay by the hour',
			{ work: ['cleaner'], payMin: 4000 },
			{ salaryUnit: 'hour', salaryMax: 25 },
			3,
		],
		['what it says', { work: ['cleaner'], says: ['housing'] }, { description: '包吃住' }, 3],
		['what it does not say', { work: ['cleaner'], says: ['housing'] }, {}, 1],
		['nights', { work: ['cleaner'], noNights: true }, { description: '需上夜班' }, 0],
		['no nights', { work: ['cleaner'], noNights: true }, { description: '无夜班' }, 3],
	])('grades %s', (_what, intent, changes, expected) => {
		expect(grade(intent, changes)).toBe(expected)
	})
})

describe('the measures', () => {
	test('nDCG is one for the best order there is, and less for every other', () => {
		const all = [0, 3, 1, 2, 0]
		expect(ndcg10([3, 2, 1], all)).toBe(1)
		expect(ndcg10([2, 3, 1], all)).toBeCloseTo(
			(3 + 7 / Math.log2(3) + 0.5) / (7 + 3 / Math.log2(3) + 0.5),
		)
		expect(ndcg10([], all)).toBe(0)
	})

	test('nDCG looks at ten', () => {
		expect(ndcg10([...Array(10).fill(0), 3], [3])).toBe(0)
	})

	test('recall counts what answers the query, up to fifty', () => {
		expect(recall50([3, 1, 0], [3, 2, 1])).toBe(0.5)
		expect(recall50(Array(50).fill(2), Array(200).fill(2))).toBe(1)
		expect(recall50([], [1])).toBe(0)
	})

	test('percentiles are values that were measured', () => {
		expect([percentile([4, 1, 3, 2], 0.5), percentile([4, 1, 3, 2], 0.95)]).toEqual([2, 4])
	})
})
