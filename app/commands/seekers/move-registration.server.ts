import type { Ctx } from '#app/adapters/context.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type RegistrationState,
	registrationMachine,
	registrationStates,
} from '#app/domain/seekers/registration-machine.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { writeRegistrationMove } from './write-registration-move.server.ts'

export type RegistrationMove = 'pause' | 'resume' | 'withdraw'
type Outcome =
	| { refused: IllegalMove | 'not-found' | 'already-changed' }
	| { state: RegistrationState }

/** Lets a registration rest, go on, or end; with the end goes the consent. */
export async function moveRegistration(
	ctx: Ctx<Recipient | Staff>,
	personId: string,
	verb: RegistrationMove,
): Promise<Outcome> {
	const { actor, now } = ctx
	return ctx.write(async (tx): Promise<Outcome> => {
		const registration = await openRegistration(tx.db, personId)
		const subject = { personId, divisions: [registration?.residenceCode ?? null] }
		if (!registration || !may(actor, 'registration.edit', subject)) return { refused: 'not-found' }
		const from = oneOf(registrationStates, registration.state)
		const move = moved(registrationMachine, from, verb, moverOf(actor))
		if ('refused' in move) return move

		const ended = move.to === 'withdrawn'
		const won = await writeRegistrationMove(ctx, tx, registration, {
			verb,
			to: move.to,
			...(ended && { changes: { endedAt: now } }),
		})
		if (!won) return { refused: 'already-changed' }
		if (ended)
			await tx.db.consent.updateMany({
				where: { personId, purpose: 'registration', withdrawnAt: null },
				data: { withdrawnAt: now },
			})
		return { state: move.to }
	})
}
