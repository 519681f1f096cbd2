import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Appointment } from '#app/adapters/db/generated/client.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'

/** To whoever will meet the person, unless it is they who act. */
export async function tellAdviser(
	{ actor }: Ctx<Actor>,
	tx: WriteTx,
	{ adviserId, personId, slotId, startsAt }: Appointment,
	template: 'appointment-made' | 'appointment-given-up',
): Promise<void> {
	if ('accountId' in actor && actor.accountId === adviserId) return
	const names = await shownNames(tx.db, [personId])
	await notifyAccount(tx, adviserId, {
		template,
		params: { person: maskName(names(personId).name), at: startsAt.toISOString() },
		link: `/guidance/${slotId}`,
	})
}
