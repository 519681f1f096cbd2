import type { NextFunction, Request, Response } from 'express'
import { log } from '#app/adapters/log.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { publicOrigin } from './origin.server.ts'
import { answerPlainly } from './plain-answer.server.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const sites = new Set(['same-origin', 'none'])

/**
 * Stands in front of Remix, whose own check misses resource routes, `_data` requests and forged
 * `X-Forwarded-Host`: refuses what comes from elsewhere before any loader or action runs. The public
 * API reads no cookie, so nothing can be done there in someone's name.
 */
export function frontDoor(request: Request, response: Response, next: NextFunction): void {
	const refusal = whyRefused(request)
	if (!refusal) next()
	else {
		const { status, reason, words } = refusal
		log.warn({ event: 'request-refused', reason, method: request.method, path: request.path })
		answerPlainly(response, status, words, {})
	}
}

/** The API knows no session: whatever cookie a browser adds, a request there is anyone's. */
export function apiReadsNoCookie(request: Request, _response: Response, next: NextFunction): void {
	if (isApi(request)) delete request.headers.cookie
	next()
}

const isApi = ({ path }: Request) => path.startsWith('/api/v1/')

type Refusal = { status: number; reason: string; words: typeof m.front_method }

function whyRefused(request: Request): Refusal | null {
	if (Object.keys(request.query).includes('_data')) {
		return { status: 400, reason: 'data-query', words: m.front_data_query }
	}
	if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
		return { status: 405, reason: 'method', words: m.front_method }
	}
	if (safeMethods.has(request.method) || isApi(request)) return null
	return isFromHere(request)
		? null
		: { status: 403, reason: 'cross-site', words: m.front_cross_site }
}

/** Both signs have to fit where a browser sends them; a form that carries neither is refused. */
function isFromHere(request: Request): boolean {
	const site = request.get('sec-fetch-site')
	const origin = request.get('origin')
	if (site === undefined && origin === undefined) return false
	return (
		(site === undefined || sites.has(site)) &&
		(origin === undefined || origin === publicOrigin(request))
	)
}
