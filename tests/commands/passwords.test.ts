import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId, newToken } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import { hashPassword } from '#app/adapters/crypto/passwords.server.ts'
import { findSession } from '#app/adapters/sessions/sessions.server.ts'
import { addAdministrator } from '#app/commands/accounts/add-administrator.server.ts'
import { changePassword } from '#app/commands/accounts/change-password.server.ts'
import { staffSignIn } from '#app/commands/sign-in/staff-sign-in.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { asOwner } from '#tests/setup/database.ts'

const current = 'words from before'
const fresh = { newPassword: 'new words of mine', againPassword: 'new words of mine' }

let staff: Staff
let username: string
beforeEach(async () => {
	staff = await addStaff('officer', '3301')
	const [row] = await asOwner<{ username: string }>(
		'UPDATE account SET password_hash = $2 WHERE id = $1 RETURNING username',
		[staff.accountId, await hashPassword(current)],
	)
	username = row?.username ?? ''
})

const signIn = (password: string, name = username) =>
	staffSignIn({
		username: name,
		password,
		formKey: randomUUID(),
		ip: '192.0.2.7',
		userAgent: 'test',
		requestId: newId(),
	})
async function session(): Promise<{ token: string; sessionHash: Buffer }> {
	const token = newToken()
	const sessionHash = tokenHash(token)
	await asOwner(
		`INSERT INTO session (token_hash, account_id, grant_id, ends_at) VALUES ($1, $2, $3, now() + interval '1 hour')`,
		[sessionHash, staff.accountId, staff.grantId],
	)
	return { token, sessionHash }
}
const change = (sessionHash: Buffer, changes: object = {}) =>
	changePassword(
		staff,
		{ currentPassword: current, ...fresh, ...changes },
		{ sessionHash, ip: newId(), requestId: newId() },
	)

describe('changing the own password', () => {
	test('takes effect at once, and ends the other sessions, not this one', async () => {
		const [mine, other] = [await session(), await session()]
		expect(await change(mine.sessionHash)).toEqual({ changed: true })
		expect(await signIn(fresh.newPassword)).toHaveProperty('token')
		expect(await signIn(current)).toEqual({ refused: 'password-wrong' })
		expect(await findSession(mine.token)).not.toBeNull()
		expect(await findSession(other.token)).toBeNull()
	})

	test('sent twice is one change', async () => {
		const { sessionHash } = await session()
		const answers = await Promise.all([change(sessionHash), change(sessionHash)])
		expect(answers).toEqual([{ changed: true }, { changed: true }])
		const acts = await asOwner(
			`SELECT FROM audit_entry WHERE action = 'account.change-password' AND subject_id = $1`,
			[staff.accountId],
		)
		expect(acts).toHaveLength(1)
	})

	test.each([
		['a wrong present password', { currentPassword: 'something else' }, 'password-wrong'],
		['a new one that anyone would guess', { newPassword: 'aaaaaaaaaaaaaa' }, 'password-guessable'],
	])('is refused with %s', async (_what, changes, reason) => {
		const { sessionHash } = await session()
		expect(await change(sessionHash, changes)).toMatchObject({ refused: 'field', reason })
		expect(await signIn(current)).toHaveProperty('token')
	})

	test('is refused after five wrong tries', async () => {
		const ip = newId()
		const { sessionHash } = await session()
		const wrong = { currentPassword: 'something else', ...fresh }
		const attempt = () => changePassword(staff, wrong, { sessionHash, ip, requestId: newId() })
		for (let tries = 0; tries < 5; tries++)
			expect(await attempt()).toMatchObject({ reason: 'password-wrong' })
		expect(await attempt()).toMatchObject({ reason: 'password-many' })
	})
})

describe('a first administrator', () => {
	const add = (name: string, place = '浙江省') =>
		addAdministrator(contextFor({ kind: 'system', name: 'test' }), { username: name, place })

	test('signs in once with the password that was printed, and has to change it', async () => {
		const made = await add('First.Admin')
		if ('refused' in made) throw new Error(made.refused)
		expect(made.password).toMatch(/^(\w{4}-){3}\w{4}$/)
		const opened = await signIn(made.password, made.username)
		const live = 'token' in opened ? await findSession(opened.token) : null
		expect(live).toMatchObject({
			account: { oneTimePassword: true },
			actor: { role: 'admin', division: '33', rights: ['approve'] },
		})
	})

	test('cannot sign in any more when the days of the password are over', async () => {
		const made = await add('late.admin')
		if ('refused' in made) throw new Error(made.refused)
		await asOwner("UPDATE account SET one_time_until = now() WHERE username = 'late.admin'")
		expect(await signIn(made.password, made.username)).toEqual({ refused: 'password-over' })
		expect(await signIn('something else', made.username)).toEqual({ refused: 'password-wrong' })
	})

	test('is not made under a name that is taken, or for a place that nobody knows', async () => {
		await add('taken.name')
		expect(await add('taken.name')).toEqual({ refused: 'taken' })
		expect(await add('some.name', '乌有县')).toEqual({ refused: 'place-unknown' })
		expect(await add('张三')).toEqual({ refused: 'username-shape' })
	})
})
