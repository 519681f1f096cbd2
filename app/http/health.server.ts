import { Router } from 'express'
import { pool } from '#app/adapters/db/pools.server.ts'

/** `/health` says that this process lives, `/health/ready` that it can serve. */
export function healthRoutes(): Router {
	const router = Router()
	router.get('/health', (_request, response) => {
		response
			.set('Cache-Control', 'no-store')
			.json({ alive: true, build: process.env.BUILD_ID ?? 'development' })
	})
	router.get('/health/ready', async (_request, response) => {
		const worker = await workerAlive()
		const database = worker !== null
		response
			.set('Cache-Control', 'no-store')
			.status(database ? 200 : 503)
			.json({ ready: database, database, worker: worker === true })
	})
	return router
}

/** Whether a worker has given a sign of life lately; null when the database does not answer. Pages do without one. */
async function workerAlive(): Promise<boolean | null> {
	try {
		const { rows } = await pool('read').query<{ alive: boolean }>(
			"SELECT EXISTS (SELECT FROM worker_process WHERE beaten_at > now() - interval '30 seconds') AS alive",
		)
		return rows[0]?.alive === true
	} catch {
		return null
	}
}
