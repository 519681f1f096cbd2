import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { open, seal } from '#app/adapters/crypto/sealed.server.ts'
import type { CitizenId } from '#app/domain/identity/citizen-id.ts'
import { maskIdNumber, maskPhone } from '#app/domain/identity/mask.ts'

/** The columns that hold a phone number: sealed for reading, hashed for finding. */
export function phoneColumns(personId: string, phone: string | null) {
	if (phone === null) return { phoneCipher: null, phoneHash: null }
	return {
		phoneCipher: seal(`person.phone:${personId}`, phone),
		phoneHash: lookupHash('phone', phone),
	}
}

/** The columns that hold an ID number, and what it says of birth and sex. */
export function idNumberColumns(personId: string, id: CitizenId) {
	return {
		idNumberCipher: seal(`person.id-number:${personId}`, id.number),
		idNumberHash: lookupHash('id-number', id.number),
		birthDate: new Date(`${id.birthDate}T00:00:00Z`),
		sex: id.sex,
	}
}

type Sealed = { id: string; phoneCipher: string | null; idNumberCipher: string | null }

/** In the clear: for sending a message, or behind a reason that was asked for and recorded. */
export function revealed({ id, phoneCipher, idNumberCipher }: Sealed) {
	return {
		phone: phoneCipher && open(`person.phone:${id}`, phoneCipher),
		idNumber: idNumberCipher && open(`person.id-number:${id}`, idNumberCipher),
	}
}

/** As pages show them. */
export function masked(person: Sealed) {
	const { phone, idNumber } = revealed(person)
	return { phone: phone && maskPhone(phone), idNumber: idNumber && maskIdNumber(idNumber) }
}
