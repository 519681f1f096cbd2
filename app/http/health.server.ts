import { Router } from 'express'
import { pool } from '#app/adapters/db/pools.server.ts'
import { recentCopyStates } from '#app/adapters/search/copy-states.server.ts'
import {
	courseEngineState,
	fallbackCourseEngine,
	firstCourseEngine,
} from '#app/adapters/search/courses/course-engines.server.ts'
import { fallbackEngine, firstEngine } from '#app/adapters/search/engines.server.ts'
import type { CopyName } from '#app/adapters/search/search-index.ts'
import { firstEngineState } from '#app/adapters/search/search-posts.server.ts'

/** `/health` says that this process lives, `/health/ready` that it can serve. */
export function healthRoutes(): Router {
	const router = Router()
	router.get('/health', (_request, response) => {
		response
			.set('Cache-Control', 'no-store')
			.json({ alive: true, build: process.env.BUILD_ID ?? 'development' })
	})
	router.get('/health/ready', async (_request, response) => {
		const [worker, search, courses] = await Promise.all([
			workerAlive(),
			searchHealth(),
			courseSearchHealth(),
		])
		const database = worker !== null
		response
			.set('Cache-Control', 'no-store')
			.status(database ? 200 : 503)
			.json({ ready: database, database, worker: worker === true, search, courses })
	})
	return router
}

/** Which engine answers searches here, and how far its index is behind. A portal whose search lags is ready all the same. */
async function searchHealth() {
	const first = firstEngine().engine
	const engine = firstEngineState().isAsked ? first : fallbackEngine().engine
	return { engine, degraded: engine !== first, ...(await lagOf(engine)) }
}

/** The same of courses; PostgreSQL is never behind with them. */
async function courseSearchHealth() {
	const first = firstCourseEngine().engine
	const engine = courseEngineState().isAsked ? first : fallbackCourseEngine().engine
	const isBehind = engine === 'meilisearch'
	return {
		engine,
		degraded: engine !== first,
		...(isBehind ? await lagOf('courses') : { lagSeconds: 0, setAside: 0 }),
	}
}

async function lagOf(copy: CopyName) {
	const states = await recentCopyStates().catch(() => [])
	const state = states.find(({ name }) => name === copy)
	return {
		lagSeconds: state ? Math.round(state.lagSeconds * 10) / 10 : null,
		setAside: state?.setAside ?? null,
	}
}

/** Whether a worker has given a sign of life lately; null when the database does not answer. Pages do without one. */
export async function workerAlive(): Promise<boolean | null> {
	try {
		const { rows } = await pool('read').query<{ alive: boolean }>(
			"SELECT EXISTS (SELECT FROM worker_process WHERE beaten_at > now() - interval '30 seconds') AS alive",
		)
		return rows[0]?.alive === true
	} catch {
		return null
	}
}
