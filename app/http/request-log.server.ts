import type { NextFunction, Request, Response } from 'express'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { log } from '#app/adapters/log.server.ts'

/** One line a request: never its query, its cookies or its body, which may be about someone. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
	const requestId = newId()
	const started = performance.now()
	const { method, path } = request
	response.locals.requestId = requestId
	response.setHeader('X-Request-Id', requestId)
	response.once('close', () => {
		const ms = Math.round(performance.now() - started)
		log.info({
			event: 'request',
			requestId,
			method,
			path,
			status: response.statusCode,
			ms,
			whole: response.writableEnded,
		})
	})
	next()
}
