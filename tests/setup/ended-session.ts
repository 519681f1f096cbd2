import { createCookie } from '@remix-run/node'
import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import type { Visitor } from '#tests/doors/visitors.ts'
import { asOwner, sessionCookie } from './visit.ts'

/** The session that a cookie opens has not been used for longer than it lasts. */
export async function idleTooLong(cookie: string): Promise<void> {
	const token: unknown = await createCookie('zhuye-session').parse(cookie)
	const ended = await asOwner(
		"UPDATE session SET seen_at = now() - interval '61 minutes' WHERE token_hash = $1 RETURNING account_id",
		[tokenHash(String(token))],
	)
	if (ended.length !== 1) throw new Error('no session to end')
}

/** Signs a visitor in again; or somebody else of the same number. */
export function signedInAgain({ actor }: Visitor, personId?: string | null): Promise<string> {
	if (actor.kind === 'staff') return sessionCookie(actor.accountId, actor.grantId, null)
	if (actor.kind !== 'recipient') throw new Error(`${actor.kind} has no session`)
	return sessionCookie(actor.accountId, null, personId === undefined ? actor.personId : personId)
}

/** The cookie by which a browser finds again what was typed; empty where nothing was kept. */
export const unsentIn = (answer: Response): string =>
	/zhuye-unsent=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? ''
