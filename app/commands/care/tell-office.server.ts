import type { WriteTx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { maskName } from '#app/domain/identity/mask.ts'

type Order = { id: string; personId: string; personDivision: string }

/** Tells the caseworkers nearest to the person what has come of an order for care. */
export async function tellOffice(
	tx: WriteTx,
	{ id, personId, personDivision }: Order,
	template: 'care-requested' | 'care-questioned' | 'care-ended',
): Promise<void> {
	const names = await shownNames(tx.db, [personId])
	const params = { person: maskName(names(personId).name) }
	await notifyStaff(tx, 'caseworker', personDivision, { template, params, link: `/care/${id}` })
}
