import type { NextFunction, Request, Response } from 'express'
import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible'
import { env } from '#app/adapters/env.server.ts'
import { type Limiter, secondsToWait } from '#app/adapters/limits/limits.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { answerPlainly } from './plain-answer.server.ts'

/** Refuses with 429 and the seconds to wait; a limiter that fails itself lets nobody down. */
function limiting(limiter: () => Limiter, applies: (request: Request) => boolean) {
	return async (request: Request, response: Response, next: NextFunction) => {
		if (!applies(request)) return next()
		const seconds = await secondsToWait(limiter(), request.ip ?? 'unknown')
		if (seconds === null) return next()
		response.set('Retry-After', String(seconds))
		answerPlainly(response, 429, m.front_too_many, { seconds })
	}
}

/**
 * The public API: so many requests a second for each address, with bursts. Counted in this process,
 * because a write to the database for each read would cost more than the read.
 */
const api = once(() => {
	const { API_REQUESTS_PER_SECOND, API_BURST } = env()
	return new BurstyRateLimiter(
		new RateLimiterMemory({ points: API_REQUESTS_PER_SECOND, duration: 1 }),
		new RateLimiterMemory({ points: API_BURST, duration: 60, keyPrefix: 'burst' }),
	)
})
export const apiLimit = limiting(api, ({ path }) => path.startsWith('/api/v1/'))

/** The search page, which costs more than others: the same figures, counted apart. */
const search = once(() => sameFiguresFor('search'))
export const searchLimit = limiting(
	search,
	({ path }) => path === '/posts' || path === '/posts.data',
)

/** What a search form asks while someone types: often, but each time little. */
const suggest = once(() => sameFiguresFor('suggest'))
export const suggestLimit = limiting(suggest, ({ path }) => path.startsWith('/suggest'))

function sameFiguresFor(keyPrefix: string) {
	const { API_REQUESTS_PER_SECOND, API_BURST } = env()
	return new BurstyRateLimiter(
		new RateLimiterMemory({ points: API_REQUESTS_PER_SECOND, duration: 1, keyPrefix }),
		new RateLimiterMemory({ points: API_BURST, duration: 60, keyPrefix: `${keyPrefix}-burst` }),
	)
}

function once<T>(make: () => T): () => T {
	let made: T | undefined
	return () => {
		made ??= make()
		return made
	}
}
