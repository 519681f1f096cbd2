import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import type { Registration } from '#app/adapters/db/generated/client.ts'
import { nameOf } from '#app/domain/access/actor.ts'
import type {
	RegistrationState,
	RegistrationVerb,
} from '#app/domain/seekers/registration-machine.ts'

type Move = {
	verb: RegistrationVerb
	from: string
	to: RegistrationState
	data?: { [name: string]: Json }
}

/** Row, event and audit of one move; false when someone else has changed the registration meanwhile. */
export async function writeRegistrationMove(
	ctx: Ctx,
	tx: WriteTx,
	before: Registration,
	{ changes = {}, ...move }: Omit<Move, 'from'> & { changes?: object },
): Promise<boolean> {
	const version = before.version + 1
	const { count } = await tx.db.registration.updateMany({
		where: { id: before.id, version: before.version },
		data: { ...changes, state: move.to, version, changedAt: ctx.now },
	})
	if (count === 0) return false
	const after = await tx.db.registration.findUniqueOrThrow({ where: { id: before.id } })
	await writeRegistrationEvent(ctx, tx, after, { ...move, from: before.state })
	return true
}

/** The event has the number of the version that it made, and the answers as they stand from then on. */
export async function writeRegistrationEvent(
	{ actor, now }: Ctx,
	tx: WriteTx,
	registration: Registration,
	{ verb, from, to, data = {} }: Move,
): Promise<void> {
	await tx.db.registrationEvent.create({
		data: {
			registrationId: registration.id,
			seq: registration.version,
			verb,
			fromState: from,
			toState: to,
			actor: nameOf(actor),
			answersCipher: registration.answersCipher,
			data,
			at: now,
		},
	})
	tx.record({
		action: `registration.${verb}`,
		subject: ['registration', registration.id],
		division: registration.residenceCode,
		details: { person: registration.personId, ...data },
	})
}
