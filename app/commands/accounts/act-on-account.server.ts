import { managedAccount, placeOfAct } from '#app/adapters/accounts/managed-account.server.ts'
import { oneTime } from '#app/adapters/accounts/opened-account.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { oneTimePassword } from '#app/adapters/crypto/one-time-password.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { AccountAct } from '#app/domain/accounts/account-forms.ts'
import { type NotManaged, whyNotEntered, whyNotManaged } from '#app/domain/accounts/managing.ts'

type Refusal = { refused: 'not-found' | NotManaged }
type Outcome = Refusal | { accountId: string; password: string | null }

type Act = (tx: WriteTx, accountId: string, password: string, now: Date) => Promise<unknown>

/** What each act changes; all but unlocking end every session. */
const acts: Record<AccountAct, Act> = {
	lock: ({ db }, id) => db.account.updateMany({ where: { id }, data: { status: 'disabled' } }),
	unlock: ({ db }, id) => db.account.updateMany({ where: { id }, data: { status: 'active' } }),
	'reset-password': async ({ db }, id, password, now) =>
		db.account.updateMany({ where: { id }, data: await oneTime(password, now) }),
	'end-sessions': async () => undefined,
}

/** Locks an account or lets it in again, sets a one-time password that is shown once, ends its sessions. */
export async function actOnAccount(
	ctx: Ctx<Staff>,
	id: string | undefined,
	act: AccountAct,
	formKey: string,
): Promise<Outcome> {
	const { actor, now } = ctx
	const password = oneTimePassword(formKey)
	const outcome = await ctx.write(async (tx): Promise<Refusal | { accountId: string }> => {
		const account = await managedAccount(tx.db, id, now)
		if (!account || !may(actor, 'account.manage', { divisions: [actor.division] }))
			return { refused: 'not-found' }
		const asked = act === 'reset-password' ? whyNotEntered : whyNotManaged
		const refused = asked(actor, account)
		if (refused) return { refused }

		await acts[act](tx, account.id, password, now)
		if (act !== 'unlock')
			await tx.db.session.updateMany({
				where: { accountId: account.id, endedAt: null },
				data: { endedAt: now },
			})
		tx.record({
			action: `account.${act}`,
			subject: ['account', account.id],
			division: placeOfAct(account, actor.division),
		})
		return { accountId: account.id }
	})
	if ('refused' in outcome) return outcome
	return { ...outcome, password: act === 'reset-password' ? password : null }
}
