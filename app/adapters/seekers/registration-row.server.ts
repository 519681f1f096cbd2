import type { Db } from '#app/adapters/context.ts'
import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Person, Registration } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { type Answers, readAnswers } from '#app/domain/seekers/answers.ts'
import { occupationsUsing } from '#app/domain/seekers/fine-skills.ts'
import { type Seeker, seekerOf } from '#app/domain/seekers/seeker.ts'
import { identityQuestions } from '#app/domain/seekers/steps.ts'
import type { CareDuty } from '#app/domain/seekers/words.ts'

/** Answers speak of health and family: they are only ever stored sealed. */
export const sealAnswers = (registrationId: string, answers: Answers): string =>
	sealJson(`registration.answers:${registrationId}`, answers)

export const answersOf = ({
	id,
	answersCipher,
}: Pick<Registration, 'id' | 'answersCipher'>): Answers =>
	readAnswers(openJson(`registration.answers:${id}`, answersCipher))

/** The registration that is open for a person, looking or resting. */
export function openRegistration(db: Db, personId: string): Promise<Registration | null> {
	return db.registration.findFirst({ where: { personId, state: { in: ['active', 'paused'] } } })
}

/** The columns that follow from the answers: sealed whole, and beside that what matching looks up by. */
export async function registrationColumns(id: string, answers: Answers) {
	const kept = Object.fromEntries(
		Object.entries(answers).filter(([question]) => !identityQuestions.some((q) => q === question)),
	)
	const floor = answers.pay?.payFloorYuan
	const residenceCode = answers.residence?.residence ?? ''
	const point = (await gazetteer()).byCode(residenceCode)?.point
	return {
		answersCipher: sealAnswers(id, kept),
		residenceCode,
		occupations: answers.occupations?.occupations ?? [],
		skilledFor: occupationsUsing(answers.skills?.fine ?? []),
		hours: answers.hours?.hours ?? 'any',
		maxKm: answers.distance?.maxKm ?? null,
		payFloorFen: floor === undefined ? null : fenOfYuan(floor),
		lat: point?.lat ?? null,
		lng: point?.lng ?? null,
	}
}

type Placed = Pick<Person, 'birthDate' | 'residenceCode' | 'lat' | 'lng'>

/** The person as matching sees them, with what somebody else does of their care. */
/** @public */
export function seekerOfRow(
	registration: Pick<Registration, 'id' | 'answersCipher'>,
	person: Placed,
	covered: readonly CareDuty[],
): Seeker {
	const place = {
		birthDate: isoDayOrNull(person.birthDate),
		residenceCode: person.residenceCode,
		lat: person.lat,
		lng: person.lng,
	}
	return seekerOf(answersOf(registration), place, covered)
}
