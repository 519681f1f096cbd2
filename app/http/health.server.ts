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
		const database = await answersInTime()
		response
			.set('Cache-Control', 'no-store')
			.status(database ? 200 : 503)
			.json({ ready: database, database })
	})
	return router
}

async function answersInTime(): Promise<boolean> {
	try {
		await pool('read').query('SELECT 1')
		return true
	} catch {
		return false
	}
}
