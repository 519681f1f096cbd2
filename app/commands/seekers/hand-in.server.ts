import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import { registrationColumns } from '#app/adapters/seekers/registration-row.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import { consentVersions } from '#app/domain/seekers/consents.ts'
import { declareWillingness } from './declare-willingness.server.ts'
import { writeRegistrationEvent } from './write-registration-move.server.ts'

type HandedIn = {
	answers: Answers
	channel: 'self' | 'helper' | 'counter'
	startedAt: Date
	consentGiven: string
	data: { [name: string]: Json }
}

/** Makes the registration of a person who is on record: with its consent and its tag. */
export async function handIn(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	personId: string,
	{ answers, channel, startedAt, consentGiven, data }: HandedIn,
): Promise<string> {
	const { actor, now } = ctx
	const id = newId(now.getTime())
	const registration = await tx.db.registration.create({
		data: {
			id,
			personId,
			channel,
			...(await registrationColumns(id, answers)),
			startedBy: actor.accountId,
			startedAt,
			submittedAt: now,
			changedAt: now,
		},
	})
	await tx.db.consent.create({
		data: {
			id: newId(),
			personId,
			purpose: 'registration',
			version: consentVersions.registration,
			givenHow: consentGiven,
			recordedBy: channel === 'self' ? null : actor.accountId,
			givenAt: now,
		},
	})
	await writeRegistrationEvent(ctx, tx, registration, {
		verb: 'submit',
		from: '',
		to: 'active',
		data,
	})
	if (answers.willing) await declareWillingness(ctx, tx, personId, answers.willing)
	return id
}
