import { openPass } from '#app/adapters/offers/answer-pass.server.ts'
import { findSession } from '#app/adapters/sessions/sessions.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { answerCookie, readPreferences, sessionCookie } from './cookies.server.ts'
import type { RequestFacts } from './request-facts.server.ts'
import type { Visitor } from './visitor.ts'

/** Looked up once a request, however many loaders ask. Without a session cookie no query is made. */
export function visitorOf(request: Request, facts: RequestFacts): Promise<Visitor> {
	facts.visitor ??= lookUp(request)
	return facts.visitor
}

async function lookUp(request: Request): Promise<Visitor> {
	const header = request.headers.get('cookie')
	const preferences = await readPreferences(header)
	const bearer = await bearerOf(request, header)
	if (bearer) return { actor: bearer, account: null, preferences, sessionHash: null }
	const token: unknown = await sessionCookie().parse(header)
	const session = typeof token === 'string' ? await findSession(token) : null
	if (!session)
		return { actor: { kind: 'anonymous' }, account: null, preferences, sessionHash: null }
	const { actor, account, hash } = session
	return { actor, account, preferences: account.preferences, sessionHash: hash }
}

/** On the pages behind an answer code it counts alone, whoever is signed in; elsewhere it is nothing. */
async function bearerOf(request: Request, header: string | null): Promise<Bearer | null> {
	if (!new URL(request.url).pathname.startsWith('/answer/')) return null
	const pass: unknown = await answerCookie().parse(header)
	return typeof pass === 'string' ? openPass(pass, new Date()) : null
}
