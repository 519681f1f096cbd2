import { newId } from '#app/adapters/clock/ids.server.ts'
import { sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { HouseholdAmounts } from '#app/domain/people/amounts.ts'
import { asOwner } from '#tests/setup/database.ts'
import { addPerson } from './person.ts'

/** A registered person on dibao, with what the family has on record or without. */
export async function addFamily(
	division: string,
	amounts: Partial<HouseholdAmounts> | null = {},
): Promise<string> {
	const personId = await addPerson(division)
	const id = newId()
	const whole = {
		size: 3,
		otherIncomeFen: 0,
		benefitFen: 200_000,
		classifiedExtraFen: 0,
		earners: [],
		since: null,
		...amounts,
	}
	await asOwner(
		`INSERT INTO assistance_status (id, person_id, category, area, amounts_cipher, valid_from, source)
		 VALUES ($1, $2, 'dibao', 'urban', $3, '2026-01-01', 'test')`,
		[id, personId, amounts && sealJson(`assistance_status.amounts:${id}`, whole)],
	)
	return personId
}
