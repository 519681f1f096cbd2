import type { Db } from '#app/adapters/context.ts'
import { answersOf, openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { type SharedDuty, sharedDuties } from '#app/domain/care/words.ts'

/** Whom someone looks after by their registration, of those that somebody else could look after for them. */
export async function registeredDuties(db: Db, personId: string): Promise<SharedDuty[]> {
	const registration = await openRegistration(db, personId)
	const said: readonly string[] = registration ? (answersOf(registration).care?.care ?? []) : []
	return sharedDuties.filter((duty) => said.includes(duty))
}
