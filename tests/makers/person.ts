import { newId } from '#app/adapters/clock/ids.server.ts'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { asOwner } from '#tests/setup/database.ts'

/** A person in the database, with a telephone or without. */
export async function addPerson(residence: string, phone: string | null = null): Promise<string> {
	const id = newId()
	const { phoneCipher, phoneHash } = phoneColumns(id, phone)
	await asOwner(
		`INSERT INTO person (id, name, residence_code, phone_cipher, phone_hash) VALUES ($1, '测试·某人', $2, $3, $4)`,
		[id, residence, phoneCipher, phoneHash],
	)
	return id
}
