import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { personColumns } from '#app/adapters/people/person-columns.server.ts'
import { answersOf, registrationColumns } from '#app/adapters/seekers/registration-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import {
	registrationMachine,
	registrationStates,
} from '#app/domain/seekers/registration-machine.ts'
import { fixedOnceConfirmed } from '#app/domain/seekers/steps.ts'
import { moved } from '#app/domain/state-machine.ts'
import { declareWillingness } from './declare-willingness.server.ts'
import { type FieldRefusal, settledAnswer } from './settled-answer.server.ts'
import { whyTooYoung } from './why-too-young.server.ts'
import { writeRegistrationMove } from './write-registration-move.server.ts'

type Outcome =
	| { refused: 'not-found' | 'already-changed' | 'identity-confirmed' }
	| FieldRefusal
	| { changed: true }

/** Changes one answer of an open registration, which makes a new version of it. */
export async function changeAnswers(
	ctx: Ctx<Recipient>,
	tx: WriteTx,
	registrationId: string,
	said: Said,
): Promise<Outcome> {
	const { db } = tx
	// Locked: two changes at once are made one after the other, and both are kept.
	await db.$queryRaw`SELECT id FROM registration WHERE id = ${registrationId}::uuid FOR UPDATE`
	const before = await db.registration.findUnique({
		where: { id: registrationId },
		include: { person: { select: { identity: true } } },
	})
	if (!before || !may(ctx.actor, 'registration.edit', { personId: before.personId }))
		return { refused: 'not-found' }
	const { person, ...registration } = before
	if (person.identity === 'confirmed' && fixedOnceConfirmed.includes(said.question))
		return { refused: 'identity-confirmed' }
	const move = moved(
		registrationMachine,
		oneOf(registrationStates, registration.state),
		'change',
		moverOf(ctx.actor),
	)
	if ('refused' in move) return { refused: 'already-changed' }

	const settled = await settledAnswer(said, answersOf(registration))
	if ('refused' in settled) return settled
	const refused = await whyTooYoung(ctx, tx, settled)
	if (refused) return refused
	const answers = { ...answersOf(registration), ...settled }
	await db.person.updateMany({
		where: { id: registration.personId },
		data: { ...(await personColumns(registration.personId, settled)), version: { increment: 1 } },
	})
	if (settled.willing) await declareWillingness(ctx, tx, registration.personId, settled.willing)
	const changes = await registrationColumns(registration.id, answers)
	const data = { question: said.question, relation: ctx.actor.relation }
	const won = await writeRegistrationMove(ctx, tx, registration, {
		verb: 'change',
		to: move.to,
		changes,
		data,
	})
	return won ? { changed: true } : { refused: 'already-changed' }
}
