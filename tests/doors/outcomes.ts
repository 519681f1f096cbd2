import type { Actor } from '#app/domain/access/actor.ts'
import { roleOf } from '#app/domain/access/actor.ts'
import { may, type Subject } from '#app/domain/access/may.ts'
import { type Permission, relationFor } from '#app/domain/access/permissions.ts'
import type { Door } from '#app/http/guarded.server.ts'

/** What becomes of a request: it passes, is sent to sign in or to prove itself, or is refused. */
export type Outcome =
	| 'passes'
	| 'sign-in'
	| 'show-code'
	| 'prove'
	| 'forbidden'
	| 'hidden'
	| `status ${number}`

/** What has to become of it, by the table of rights and the place of what is asked for. */
export function expected(door: Door, actor: Actor, subject: Subject | null): Outcome {
	if ('open' in door) return 'passes'
	const passes = passesDoor(door.may, actor)
	if (passes !== 'passes') return passes
	return subject === null || may(actor, door.may, subject) ? 'passes' : 'hidden'
}

/** An answer code opens the doors that are for it; anywhere else whoever holds it is nobody. */
function passesDoor(permission: Permission, actor: Actor): Outcome {
	const byCode = relationFor(permission, 'bearer') !== null
	if (byCode) return actor.kind === 'bearer' ? 'passes' : 'show-code'
	if (actor.kind === 'anonymous' || actor.kind === 'bearer') return 'sign-in'
	return relationFor(permission, roleOf(actor)) === null ? 'forbidden' : 'passes'
}

/** What became of it: a redirect shows in the header, of a single fetch in the body. */
export async function outcomeOf(answer: Response): Promise<Outcome> {
	const { status } = answer
	const to = status === 202 ? await answer.text() : (answer.headers.get('location') ?? '')
	await answer.body?.cancel().catch(() => undefined)
	if (/"?\/(staff\/)?sign-in\?back=/.test(to)) return 'sign-in'
	if (/"?\/answer\?back=/.test(to)) return 'show-code'
	if (/"?\/staff\/prove\?back=/.test(to)) return 'prove'
	if (status === 403) return 'forbidden'
	if (status === 404) return 'hidden'
	// Let in, only not asked as this route is asked.
	if (status === 405) return 'passes'
	return status < 400 ? 'passes' : `status ${status}`
}
