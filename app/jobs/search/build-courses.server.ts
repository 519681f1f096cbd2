import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { afterOthers, inTurn } from '#app/adapters/db/turns.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { courseIndexVersion } from '#app/adapters/search/courses/course-document.server.ts'
import {
	courseIndex,
	courseIndexName,
	nextCourseIndexName,
} from '#app/adapters/search/courses/course-engines.server.ts'
import { courseSource } from '#app/adapters/search/courses/course-source.server.ts'
import { workerClient } from '#app/adapters/search/engines.server.ts'
import { courseIndexSettings } from '#app/adapters/search/meilisearch/settings.ts'
import {
	dropIndex,
	makeIndex,
	takePlace,
} from '#app/adapters/search/meilisearch/whole-index.server.ts'
import { bringInto, RefusedDocuments } from '#app/adapters/search/search-index.ts'
import { register } from './copies.server.ts'
import { allNoted, mark, settle } from './outbox.server.ts'

const pageSize = 1000

/**
 * Builds the index of courses anew beside the one in use, and puts it in its place in one step. A country has some ten
 * thousand courses: it is done in one go, while nobody brings changes, and an interruption begins again.
 */
export async function buildCourses(): Promise<'rebuilt' | 'busy'> {
	const isDone = await inTurn('build', 'courses', async () => {
		await register('courses')
		await afterOthers('bring', 'courses', build)
		return true
	})
	if (isDone === null) return 'busy'
	log.info({ event: 'search-rebuilt', of: 'courses' })
	return 'rebuilt'
}

async function build(db: PoolClient): Promise<void> {
	const client = workerClient()
	if (!client) throw new Error('there is no Meilisearch')
	// What is noted by now is read below; what changes later stays noted.
	const noted = await allNoted(db, 'courses')
	const identity = await makeIndex(client, nextCourseIndexName(), courseIndexSettings)
	const refused = await fill(identity)
	await takePlace(client, nextCourseIndexName(), courseIndexName())
	await db.query(
		`UPDATE search_copy SET version = $1, identity = $2, verified_at = NULL, drift = 0 WHERE name = 'courses'`,
		[courseIndexVersion, identity],
	)
	await settle(db, 'courses', noted)
	await mark(db, 'courses', refused)
	await dropIndex(client, nextCourseIndexName())
}

/** Names the courses of pages that the engine refused: the outbox finds the bad ones among them. */
async function fill(identity: string): Promise<string[]> {
	const index = courseIndex(identity, nextCourseIndexName())
	const refused: string[] = []
	for (let after: string | null = null; ; ) {
		const page: Awaited<ReturnType<typeof courseSource.after>> = await courseSource.after(
			pool('worker'),
			after,
			pageSize,
		)
		if (page.last === null) return refused
		after = page.last
		try {
			await bringInto(index, { documents: page.documents, gone: [] })
		} catch (error) {
			if (!(error instanceof RefusedDocuments)) throw error
			refused.push(...page.documents.map(({ id }) => id))
		}
	}
}

/** A run that has begun can no longer be joined: nothing changes then but the time. */
export async function noteBegunRuns(since: Date): Promise<void> {
	await pool('worker').query(
		`INSERT INTO search_outbox (copy, subject_id, version)
		 SELECT DISTINCT ON (r.course_id) c.name, r.course_id, nextval('search_version')
		 FROM course_run r CROSS JOIN search_copy c
		 WHERE c.name = 'courses' AND r.state = 'open' AND r.starts_at > $1 AND r.starts_at <= now()
		 ON CONFLICT DO NOTHING`,
		[since],
	)
}
