import { beforeAll, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { readCourseSearch } from '#app/domain/training/course-search.ts'
import { searchCourses } from '#app/queries/training/search-courses.server.ts'
import { monday } from '#tests/makers/journeys.ts'
import { aCourse } from '#tests/makers/training.ts'
import '#tests/setup/database.ts'

const anyone = () => contextFor({ kind: 'anonymous' } as const, { now: monday })
const find = async (query: string) => {
	const found = await searchCourses(anyone(), readCourseSearch(new URLSearchParams(query)))
	return { ...found, titles: found.cards.map(({ title }) => title) }
}

beforeAll(async () => {
	await aCourse()
	await aCourse({
		title: '中式烹调师培训',
		about: '学会家常菜和食堂大锅菜。',
		occupation: 'kitchen',
		certificate: 'cook',
		certificateName: '中式烹调师（五级）证书',
		allowance: 'no',
		fee: 300,
	})
	await aCourse({
		title: '保安员上岗培训',
		about: '学会巡逻和登记。',
		occupation: 'security',
		certificate: 'security',
		certificateName: '保安员证',
		allowance: 'no',
	})
})

test.each([
	['q=护理', '养老护理员培训'],
	['q=照顾老人', '养老护理员培训'],
	['q=厨师', '中式烹调师培训'],
	['q=baoan', '保安员上岗培训'],
	['q=滨江区护理', '养老护理员培训'],
	['q=保安员证', '保安员上岗培训'],
])('%s finds first %s', async (query, title) => {
	expect((await find(query)).titles[0]).toBe(title)
})

test.each([
	['trait=free', 2],
	['trait=allowance', 1],
	['trait=places', 3],
	['occupation=kitchen', 1],
	['level=L5', 3],
	['level=L1', 0],
	['where=滨江区', 3],
	['where=西湖区', 0],
])('%s leaves %i', async (query, count) => {
	expect((await find(query)).total).toBe(count)
})

test('a place that nobody knows is said, and narrows nothing', async () => {
	const found = await find('where=某某某某')
	expect(found.placeUnknown).toBe(true)
	expect(found.total).toBe(3)
})
