import { beforeAll, describe, expect, test } from 'vitest'
import {
	fallbackCourseEngine,
	firstCourseEngine,
} from '#app/adapters/search/courses/course-engines.server.ts'
import type { CourseQuery } from '#app/adapters/search/courses/course-search.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import { pairsOf } from '#app/domain/search-text/tokens.ts'
import { buildCourses } from '#app/jobs/search/build-courses.server.ts'
import { aCourseQuery, afterDays, inDays } from '#tests/makers/course-query.ts'
import { aCourse } from '#tests/makers/training.ts'
import { hasMeilisearch, withMeilisearch } from '#tests/setup/meilisearch.ts'
import '#tests/setup/database.ts'

const engines = [
	['postgresql', fallbackCourseEngine],
	['meilisearch', firstCourseEngine],
] as const

/** What both engines must do, for courses that stand in one database. */
describe.skipIf(!hasMeilisearch)('courses', () => {
	withMeilisearch()

	const named: Record<string, string> = {}
	const found = async (engine: (typeof engines)[number][1], changes: Partial<CourseQuery> = {}) => {
		const { ids, total } = await engine().search(aCourseQuery(changes))
		return { total, names: ids.map((id) => named[id]) }
	}
	const names = async (...asked: Parameters<typeof found>) => (await found(...asked)).names

	beforeAll(async () => {
		const note = (as: string, { courseId }: { courseId: string }) => {
			named[courseId] = as
		}
		note('care', await aCourse({}, inDays(8)))
		note(
			'cook',
			await aCourse(
				{
					title: '中式烹调师培训',
					about: '学会食堂大锅菜，也给老人做软烂的饭菜。',
					occupation: 'kitchen',
					level: 'L4',
					certificate: 'cook',
					certificateName: '',
					allowance: 'no',
					fee: 300,
				},
				{ ...inDays(3), capacity: 1 },
			),
		)
		note(
			'guard',
			await aCourse(
				{
					title: '保安员上岗培训',
					about: '学会巡逻和登记。',
					occupation: 'security',
					certificate: '',
					certificateName: '',
					allowance: 'no',
				},
				{ ...inDays(90), place: '余杭区', lat: 30.42, lng: 120.3 },
			),
		)
		await buildCourses()
	}, 120_000)

	describe.each(engines)('are found by %s', (name, engine) => {
		test('tells its name, and is well', async () => {
			expect((await engine().search(aCourseQuery())).engine).toBe(name)
			expect(await engine().healthy()).toBe(true)
		})

		test.each<[string, Partial<CourseQuery>, string[]]>([
			['a word of the title', { conditions: { ...anyPost, words: pairsOf('护理') } }, ['care']],
			['a word anywhere', { conditions: { ...anyPost, words: pairsOf('老人') } }, ['cook', 'care']],
			[
				'a word in the title alone',
				{ conditions: { ...anyPost, words: pairsOf('老人'), wordsIn: 'title' } },
				[],
			],
			[
				'the work the title says',
				{ conditions: { ...anyPost, work: [{ ids: ['elder-carer', 'guard'], as: 'said' }] } },
				['care', 'guard'],
			],
			[
				'work that is not wanted',
				{ conditions: { ...anyPost, withoutWork: ['guard'] } },
				['cook', 'care'],
			],
			[
				'words that are not wanted',
				{ conditions: { ...anyPost, withoutWords: ['老人'] } },
				['guard'],
			],
			['a group of occupations', { conditions: { ...anyPost, groups: ['security'] } }, ['guard']],
			['a place', { conditions: { ...anyPost, divisions: ['330110'] } }, ['guard']],
			[
				'one of several places',
				{ conditions: { ...anyPost, divisions: ['330110', '330108'] } },
				['cook', 'care', 'guard'],
			],
			[
				'a distance',
				{ conditions: { ...anyPost, near: { lat: 22.5, lng: 114 }, radiusKm: 10 } },
				[],
			],
			['the occupation', { occupation: 'kitchen' }, ['cook']],
			['the level', { level: 'L4' }, ['cook']],
			['no fee', { traits: ['free'] }, ['care', 'guard']],
			['an allowance', { traits: ['allowance'] }, ['care']],
			['a certificate', { traits: ['certificate'] }, ['cook', 'care']],
			['places left', { traits: ['places'] }, ['cook', 'care', 'guard']],
			['several at once', { traits: ['free', 'certificate'], level: 'L5' }, ['care']],
		])('by %s', async (_what, query, expected) => {
			expect(await found(engine, query)).toEqual({ total: expected.length, names: expected })
		})

		test('those about the very work first, then those that begin soonest, then the others', async () => {
			expect(await names(engine)).toEqual(['cook', 'care', 'guard'])
			expect(await names(engine, { about: ['guard'] })).toEqual(['guard', 'cook', 'care'])
			const later = afterDays(5)
			expect(await names(engine, { now: later })).toEqual(['care', 'guard', 'cook'])
			expect(await names(engine, { now: later, traits: ['places'] })).toEqual(['care', 'guard'])
		})

		test('pages do not overlap, and each tells how many there are', async () => {
			const pages = await Promise.all(
				[0, 1, 2, 3].map((from) => found(engine, { page: { from, size: 1 } })),
			)
			expect(pages.map(({ names: [only] }) => only)).toEqual(['cook', 'care', 'guard', undefined])
			expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3])
		})

		test.each(['33" OR level = "L5', "' OR 1=1 --", '\\', ':*|&!()'])(
			'takes %j as a value',
			async (text) => {
				expect(await names(engine, { conditions: { ...anyPost, divisions: [text] } })).toEqual([])
			},
		)
	})
})

describe.skipIf(hasMeilisearch)('courses', () => {
	test.skip('no meilisearch program on PATH', () => undefined)
})
