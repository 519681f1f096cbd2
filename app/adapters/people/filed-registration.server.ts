import type { Db } from '#app/adapters/context.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { answersOf } from '#app/adapters/seekers/registration-row.server.ts'
import { type ShownAnswers, shownAnswers } from '#app/adapters/seekers/shown-answers.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type RegistrationState,
	registrationStates,
} from '#app/domain/seekers/registration-machine.ts'
import { type Channel, channels } from '#app/domain/seekers/words.ts'

export type FiledRegistration = {
	state: RegistrationState
	channel: Channel
	submittedAt: Date
	changedAt: Date
	version: number
	shown: ShownAnswers
}

/** A person's latest registration for job seeking, as it stands. */
export async function registrationOnFile(
	db: Db,
	person: Person,
): Promise<FiledRegistration | null> {
	const row = await db.registration.findFirst({
		where: { personId: person.id },
		orderBy: { submittedAt: 'desc' },
	})
	if (!row) return null
	const { submittedAt, changedAt, version } = row
	return {
		state: oneOf(registrationStates, row.state),
		channel: oneOf(channels, row.channel),
		submittedAt,
		changedAt,
		version,
		shown: await shownAnswers(answersOf(row), person),
	}
}
