import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Person, Registration } from '#app/adapters/db/generated/client.ts'
import { type Answers, readAnswers } from '#app/domain/seekers/answers.ts'
import { type Seeker, seekerOf } from '#app/domain/seekers/seeker.ts'

/** Answers speak of health and family: they are only ever stored sealed. */
export const sealAnswers = (registrationId: string, answers: Answers): string =>
	sealJson(`registration.answers:${registrationId}`, answers)

export const answersOf = ({
	id,
	answersCipher,
}: Pick<Registration, 'id' | 'answersCipher'>): Answers =>
	readAnswers(openJson(`registration.answers:${id}`, answersCipher))

type Placed = Pick<Person, 'birthDate' | 'residenceCode' | 'lat' | 'lng'>

/** The person as matching sees them. */
/** @public */
export function seekerOfRow(
	registration: Pick<Registration, 'id' | 'answersCipher'>,
	person: Placed,
): Seeker {
	return seekerOf(answersOf(registration), {
		birthDate: isoDayOrNull(person.birthDate),
		residenceCode: person.residenceCode,
		lat: person.lat,
		lng: person.lng,
	})
}
