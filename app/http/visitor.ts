import type { Account } from '#app/adapters/sessions/sessions.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Preferences } from '#app/domain/preferences.ts'

/** Who asks, as far as we know, and how they like to read. */
export type Visitor = {
	actor: Actor
	account: Account | null
	preferences: Preferences
	/** The session's key in the database; null when nobody is signed in. */
	sessionHash: Buffer | null
}
