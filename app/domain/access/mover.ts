import type { Mover } from '#app/domain/state-machine.ts'
import type { Actor } from './actor.ts'

/** As whom an actor moves a state machine; nobody unknown ever does. */
export function moverOf(actor: Actor): Mover {
	switch (actor.kind) {
		case 'recipient':
		case 'bearer':
			return 'person'
		case 'staff':
			return actor.role
		case 'system':
			return 'system'
		default:
			throw new Error('someone unknown moves nothing')
	}
}
