import { openedAccount } from '#app/adapters/accounts/opened-account.server.ts'
import { newId, newToken } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { oneTimePassword } from '#app/adapters/crypto/one-time-password.server.ts'
import { divisionNamed } from '#app/adapters/divisions/division-named.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { readUsername } from '#app/domain/accounts/username.ts'

type Wanted = { username: string; place: string }
type Outcome =
	| { refused: 'username-shape' | 'place-unknown' | 'taken' }
	| { username: string; password: string }

/** Makes an administrator from the command line: who can run it can do anything to the portal anyway. */
export async function addAdministrator(ctx: Ctx<System>, wanted: Wanted): Promise<Outcome> {
	const username = readUsername(wanted.username)
	if (!username) return { refused: 'username-shape' }
	const division = await divisionNamed(wanted.place)
	if (division === null) return { refused: 'place-unknown' }
	const password = oneTimePassword(newToken())
	const account = await openedAccount({ username, displayName: username, password }, ctx.now)
	return ctx.write(async (tx): Promise<Outcome> => {
		const { count } = await tx.db.account.createMany({ data: account, skipDuplicates: true })
		if (count === 0) return { refused: 'taken' }
		await tx.db.roleGrant.createMany({
			data: {
				id: newId(),
				accountId: account.id,
				role: 'admin',
				divisionCode: division,
				rights: ['approve'],
				validFrom: ctx.now,
			},
		})
		tx.record({
			action: 'account.add',
			subject: ['account', account.id],
			division,
			details: { role: 'admin' },
		})
		return { username, password }
	})
}
