import { openedAccount } from '#app/adapters/accounts/opened-account.server.ts'
import { type GrantFault, resolvedGrant } from '#app/adapters/accounts/resolved-grant.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { oneTimePassword } from '#app/adapters/crypto/one-time-password.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { NewAccountForm } from '#app/domain/accounts/account-forms.ts'

type Refusal =
	| GrantFault
	| { refused: 'field'; field: 'username' | 'validTo'; reason: 'taken' | 'date-past' }
	| { refused: 'not-found' }
type Outcome = Refusal | { accountId: string; password: string }

/**
 * A new member of staff with a first role. The password is shown to the administrator once: it follows
 * from the form, is kept nowhere in the clear, and has to be changed at the first sign-in.
 */
export async function addAccount(
	ctx: Ctx<Staff>,
	form: NewAccountForm,
	formKey: string,
): Promise<Outcome> {
	const { actor, now, today } = ctx
	if (form.validTo !== undefined && form.validTo < today)
		return { refused: 'field', field: 'validTo', reason: 'date-past' }
	const password = oneTimePassword(formKey)
	const { username, displayName } = form
	const account = await openedAccount({ username, displayName, password }, now)
	const outcome = await ctx.write(async (tx): Promise<Refusal | { accountId: string }> => {
		if (!may(actor, 'account.manage', { divisions: [actor.division] }))
			return { refused: 'not-found' }
		const grant = await resolvedGrant(tx.db, actor, form, ctx)
		if ('refused' in grant) return grant
		const { count } = await tx.db.account.createMany({ data: account, skipDuplicates: true })
		if (count === 0) return { refused: 'field', field: 'username', reason: 'taken' }
		await tx.db.roleGrant.createMany({ data: { ...grant, accountId: account.id } })
		tx.record({
			action: 'account.add',
			subject: ['account', account.id],
			division: grant.divisionCode,
			details: { role: grant.role, rights: grant.rights },
		})
		return { accountId: account.id }
	})
	return 'refused' in outcome ? outcome : { ...outcome, password }
}
