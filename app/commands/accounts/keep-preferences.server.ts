import type { Ctx } from '#app/adapters/context.ts'
import type { Preferences } from '#app/domain/preferences.ts'

/** Keeps with the account how its owner likes to read, so that every device shows it so. */
export async function keepPreferences({ actor, write }: Ctx, chosen: Preferences): Promise<void> {
	if (!('accountId' in actor)) return
	await write(async (tx) => {
		await tx.db.account.updateMany({ where: { id: actor.accountId }, data: chosen })
		tx.record({
			action: 'account.preferences',
			subject: ['account', actor.accountId],
			division: '',
			details: chosen,
		})
		return {}
	})
}
