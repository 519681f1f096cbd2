import { type Actor, nameOf, roleOf, type StaffRole } from '#app/domain/access/actor.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'

/** Staff who see what is theirs, and nothing of the division around it. */
const actingOutside: readonly StaffRole[] = ['employer', 'trainer']

/**
 * What row-level security reads: who acts in this transaction, and the range of division codes they
 * see. An empty text means nobody and nothing.
 */
export function actorSettings(actor: Actor): [name: string, value: string][] {
	const range =
		actor.kind === 'staff' && !actingOutside.includes(actor.role)
			? rangeOf(actor.division)
			: { from: '', to: '' }
	return [
		['app.actor', nameOf(actor)],
		['app.role', roleOf(actor)],
		['app.from', range.from],
		['app.to', range.to],
		['app.account', 'accountId' in actor ? actor.accountId : ''],
		['app.person', 'personId' in actor ? (actor.personId ?? '') : ''],
		['app.employer', actor.kind === 'staff' ? (actor.employerId ?? '') : ''],
	]
}
