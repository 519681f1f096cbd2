import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readCitizenId } from '#app/domain/identity/citizen-id.ts'
import type { Answers } from '#app/domain/seekers/answers.ts'
import { idNumberColumns, phoneColumns } from './sealed-person.server.ts'

/** The columns of a person's record that answers speak of; questions not answered leave theirs alone. */
export async function personColumns(personId: string, answers: Answers) {
	const { name, phone, residence, hukou, education } = answers
	const id = readCitizenId(answers['id-number']?.idNumber ?? '')
	const hukouCode = hukou && (hukou.hukou ?? residence?.residence)
	return {
		...(name && { name: name.name }),
		...('number' in id && idNumberColumns(personId, id)),
		...(phone && phoneColumns(personId, phone.phone ?? null)),
		...(residence && (await placeColumns(residence.residence))),
		...(hukouCode !== undefined && { hukouCode }),
		...(education && { education: education.education }),
	}
}

async function placeColumns(residenceCode: string) {
	const point = (await gazetteer()).byCode(residenceCode)?.point
	return { residenceCode, lat: point?.lat ?? null, lng: point?.lng ?? null }
}
