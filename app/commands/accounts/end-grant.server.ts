import { managedAccount } from '#app/adapters/accounts/managed-account.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type NotManaged, whyNotManaged } from '#app/domain/accounts/managing.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome =
	| { refused: 'not-found' | NotManaged | 'already-changed' }
	| { refused: 'field'; field: 'lastDay'; reason: 'date-past' }
	| { accountId: string }

/** Ends a grant now, or after a day to come; a session that acts under it ends in the same moment. */
export async function endGrant(
	{ actor, now, today, write }: Ctx<Staff>,
	grantId: string | undefined,
	lastDay: string | null,
): Promise<Outcome> {
	if (!isUuid(grantId)) return { refused: 'not-found' }
	if (lastDay !== null && lastDay < today)
		return { refused: 'field', field: 'lastDay', reason: 'date-past' }
	return write(async (tx): Promise<Outcome> => {
		const grant = await tx.db.roleGrant.findUnique({ where: { id: grantId } })
		const subject = { divisions: [grant?.divisionCode ?? null] }
		if (!grant || !may(actor, 'account.manage', subject)) return { refused: 'not-found' }
		const account = await managedAccount(tx.db, grant.accountId, now)
		const refused = account && whyNotManaged(actor, account)
		if (!account || refused) return { refused: refused ?? 'not-found' }

		const wanted = lastDay === null ? now : startOf(addDays(lastDay, 1))
		// One that has not begun yet ends as soon as it begins.
		const end = new Date(Math.max(wanted.getTime(), grant.validFrom.getTime() + 1))
		const { count } = await tx.db.roleGrant.updateMany({
			where: { id: grantId, OR: [{ validTo: null }, { validTo: { gt: now } }] },
			data: { validTo: end },
		})
		if (count === 0) return { refused: 'already-changed' }
		tx.record({
			action: 'grant.end',
			subject: ['account', grant.accountId],
			division: grant.divisionCode,
			details: { grantId, role: grant.role, until: end.toISOString() },
		})
		return { accountId: grant.accountId }
	})
}
