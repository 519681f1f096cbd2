import { managedAccount } from '#app/adapters/accounts/managed-account.server.ts'
import { type GrantFault, resolvedGrant } from '#app/adapters/accounts/resolved-grant.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { GrantForm } from '#app/domain/accounts/account-forms.ts'
import { type NotManaged, whyNotManaged } from '#app/domain/accounts/managing.ts'

type Refusal =
	| GrantFault
	| { refused: 'field'; field: 'validTo'; reason: 'date-past' }
	| { refused: 'not-found' | NotManaged | 'granted-already' }
type Outcome = Refusal | { accountId: string }

/** Gives an account one more role. The same role in the same place at the same time is given once. */
export async function addGrant(
	ctx: Ctx<Staff>,
	accountId: string | undefined,
	form: GrantForm,
): Promise<Outcome> {
	const { actor, now, today } = ctx
	if (form.validTo !== undefined && form.validTo < today)
		return { refused: 'field', field: 'validTo', reason: 'date-past' }
	try {
		return await ctx.write(async (tx): Promise<Outcome> => {
			const account = await managedAccount(tx.db, accountId, now)
			if (!account || !may(actor, 'account.manage', { divisions: [actor.division] }))
				return { refused: 'not-found' }
			const refused = whyNotManaged(actor, account)
			if (refused) return { refused }
			const grant = await resolvedGrant(tx.db, actor, form, ctx)
			if ('refused' in grant) return grant
			await tx.db.roleGrant.createMany({ data: { ...grant, accountId: account.id } })
			tx.record({
				action: 'grant.add',
				subject: ['account', account.id],
				division: grant.divisionCode,
				details: { grantId: grant.id, role: grant.role, rights: grant.rights },
			})
			return { accountId: account.id }
		})
	} catch (error) {
		if (constraintOf(error) === 'role_grant_once_at_a_time') return { refused: 'granted-already' }
		throw error
	}
}
