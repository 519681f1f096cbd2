import type { Person } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { masked } from '#app/adapters/people/sealed-person.server.ts'
import { maskIdNumber, maskPhone } from '#app/domain/identity/mask.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'

/** Answers as pages show them: numbers masked, places by their names. */
export type ShownAnswers = { answers: Answers; residence: string | null; hukou: string | null }

/** What the person's record says of who they are stands in for answers that are not kept twice. */
export async function shownAnswers(answers: Answers, person: Person | null): Promise<ShownAnswers> {
	const places = await gazetteer()
	const nameOf = (code: string | undefined) => (code === undefined ? null : places.fullName(code))
	return {
		answers: { ...answers, ...(person ? identityOf(person) : maskedIdentity(answers)) },
		residence: nameOf(answers.residence?.residence),
		hukou: nameOf(answers.hukou?.hukou),
	}
}

function identityOf(person: Person): Answers {
	const { phone, idNumber } = masked(person)
	return {
		name: { name: person.name },
		'id-number': idNumber === null ? {} : { idNumber },
		phone: phone === null ? {} : { phone },
	}
}

function maskedIdentity({ 'id-number': id, phone }: Answers): Answers {
	return {
		...(id && { 'id-number': id.idNumber ? { idNumber: maskIdNumber(id.idNumber) } : {} }),
		...(phone && { phone: phone.phone ? { phone: maskPhone(phone.phone) } : {} }),
	}
}
