import { beforeEach, describe, expect, test } from 'vitest'
import {
	courseEngineState,
	courseIndexName,
	firstCourseEngine,
	nextCourseIndexName,
	searchingCourses,
} from '#app/adapters/search/courses/course-engines.server.ts'
import type { CourseQuery } from '#app/adapters/search/courses/course-search.ts'
import { workerClient } from '#app/adapters/search/engines.server.ts'
import { identityOf } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { dropIndex } from '#app/adapters/search/meilisearch/whole-index.server.ts'
import { firstEngineState } from '#app/adapters/search/search-posts.server.ts'
import { moveCourse } from '#app/commands/training/save-course.server.ts'
import { buildCourses, noteBegunRuns } from '#app/jobs/search/build-courses.server.ts'
import { copyNamed } from '#app/jobs/search/copies.server.ts'
import { lookAfterCourses } from '#app/jobs/search/look-after.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'
import { verifySearch } from '#app/jobs/search/verify-search.server.ts'
import { aCourseQuery, inDays } from '#tests/makers/course-query.ts'
import { here } from '#tests/makers/guidance.ts'
import { staff } from '#tests/makers/refusals.ts'
import { aCourse, join } from '#tests/makers/training.ts'
import { asOwner } from '#tests/setup/database.ts'
import { hasMeilisearch, withMeilisearch } from '#tests/setup/meilisearch.ts'

const client = () => {
	const made = workerClient()
	if (!made) throw new Error('no Meilisearch')
	return made
}
const look = lookAfterCourses
const index = async () => {
	const seen = await look()()
	if (!seen.index) throw new Error('there is no index')
	return seen.index
}
const bring = async () => syncSearch(await index())

describe.skipIf(!hasMeilisearch)('courses have an index', () => {
	withMeilisearch()

	beforeEach(async () => {
		await asOwner(`DELETE FROM search_copy WHERE name = 'courses'`)
		await asOwner('DELETE FROM search_outbox')
		await dropIndex(client(), courseIndexName())
		await dropIndex(client(), nextCourseIndexName())
	})
	const ids = async (changes: Partial<CourseQuery> = {}) =>
		(await firstCourseEngine().search(aCourseQuery({ page: { from: 0, size: 50 }, ...changes })))
			.ids

	test('that is built where there is none, in one step, and then needs no building', async () => {
		expect(await look()()).toEqual({ index: null, needsBuilding: true })
		const { courseId } = await aCourse({}, inDays(5))
		expect(await buildCourses()).toBe('rebuilt')
		expect(await ids()).toContain(courseId)
		expect(await look()()).toMatchObject({ needsBuilding: false })
		expect(await identityOf(client(), nextCourseIndexName())).toBeNull()
		expect((await copyNamed('courses'))?.identity).toBe(
			await identityOf(client(), courseIndexName()),
		)
	})

	test('that gets every change: a new course, a closed one, the last place, a place given up', async () => {
		await buildCourses()
		const { courseId, runId, officer } = await aCourse({}, { ...inDays(5), capacity: 1 })
		expect(await bring()).toBe(1)
		expect(await ids({ traits: ['places'] })).toContain(courseId)
		await join(await here(), runId)
		expect(await bring()).toBe(1)
		expect(await ids({ traits: ['places'] })).not.toContain(courseId)
		expect(await ids()).toContain(courseId)
		await moveCourse(staff(officer), courseId, 'close')
		expect(await bring()).toBe(1)
		expect(await ids()).not.toContain(courseId)
		expect(await bring()).toBe(0)
	})

	test('that notices when a run begins, though nobody changes it', async () => {
		const { courseId, runId } = await aCourse({}, inDays(5))
		await asOwner(`UPDATE course_run SET starts_at = now() - interval '1 minute' WHERE id = $1`, [
			runId,
		])
		await buildCourses()
		await asOwner('DELETE FROM search_outbox')
		await noteBegunRuns(new Date(Date.now() - 3_600_000))
		expect(await asOwner('SELECT subject_id FROM search_outbox')).toEqual([
			{ subject_id: courseId },
		])
	})

	test('that is compared with the database, and put right', async () => {
		const { courseId } = await aCourse({}, inDays(5))
		await buildCourses()
		const right = await verifySearch(await index())
		expect(right).toMatchObject({ missing: 0, different: 0, extra: 0 })
		const documents = client().index(courseIndexName())
		await documents.deleteDocument(courseId).waitTask()
		const strange = '0b5f1c1e-0000-4000-8000-000000000000'
		await documents.updateDocuments([{ id: strange }]).waitTask()
		expect(await verifySearch(await index())).toMatchObject({ missing: 1, extra: 1 })
		await bring()
		expect(await verifySearch(await index())).toEqual(right)
	})

	test('without which PostgreSQL answers, and posts are not kept from their engine', async () => {
		const { courseId } = await aCourse({}, inDays(5))
		const answer = await searchingCourses()(aCourseQuery({ page: { from: 0, size: 50 } }))
		expect(answer).toMatchObject({ engine: 'postgresql', degraded: true })
		expect(answer.ids).toContain(courseId)
		expect(courseEngineState()).toMatchObject({ isAsked: false, fault: 'index-gone' })
		expect(firstEngineState().isAsked).toBe(true)
	})
})

describe.skipIf(hasMeilisearch)('courses have an index', () => {
	test.skip('no meilisearch program on PATH', () => undefined)
})
