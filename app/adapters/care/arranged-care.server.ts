import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { careStates } from '#app/domain/care/care-machine.ts'
import { coveredOn } from '#app/domain/care/covering.ts'
import type { SharedDuty } from '#app/domain/care/words.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { openCovers } from './sealed-care.server.ts'

/** What somebody else does today of the care that binds each of some people (R-030 C). */
export async function arrangedCare(
	db: Db,
	personIds: readonly string[],
	today: string,
): Promise<(personId: string) => SharedDuty[]> {
	const rows = await db.careOrder.findMany({
		where: { personId: { in: [...personIds] }, state: 'active' },
	})
	const orders = rows.map(({ id, personId, state, startsOn, endsOn, coversCipher }) => ({
		personId,
		state: oneOf(careStates, state),
		startsOn: isoDayOrNull(startsOn),
		endsOn: isoDayOrNull(endsOn),
		covers: openCovers(id, coversCipher),
	}))
	return (personId) =>
		coveredOn(
			orders.filter((order) => order.personId === personId),
			today,
		)
}

/** The same for one person. */
export const arrangedCareOf = async (
	db: Db,
	personId: string,
	today: string,
): Promise<SharedDuty[]> => (await arrangedCare(db, [personId], today))(personId)
