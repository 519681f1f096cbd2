import { newId } from '#app/adapters/clock/ids.server.ts'
import { hashPassword } from '#app/adapters/crypto/passwords.server.ts'
import { passwordRules } from '#app/domain/accounts/password-rules.ts'

type Opening = { username: string; displayName: string; password: string }

/** The columns of a member of staff's new account, with a password that has to be changed within days. */
export async function openedAccount({ username, displayName, password }: Opening, now: Date) {
	return {
		id: newId(now.getTime()),
		kind: 'staff',
		username,
		displayName,
		...(await oneTime(password, now)),
	}
}

export async function oneTime(password: string, now: Date) {
	return {
		passwordHash: await hashPassword(password),
		passwordChangedAt: now,
		oneTimeUntil: new Date(now.getTime() + passwordRules.oneTimeDays * 86_400_000),
	}
}
