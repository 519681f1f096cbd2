import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { actOnAccount } from '#app/commands/accounts/act-on-account.server.ts'
import { addAccount } from '#app/commands/accounts/add-account.server.ts'
import { staffSignIn } from '#app/commands/sign-in/staff-sign-in.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { AccountAct, NewAccountForm } from '#app/domain/accounts/account-forms.ts'
import { shownAccount } from '#app/queries/accounts/shown-account.server.ts'
import { aNewAccount as form } from '#tests/makers/account-form.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { onceFor } from '#tests/makers/once.ts'
import { addEmployer } from '#tests/makers/post.ts'
import { asOwner } from '#tests/setup/database.ts'

let admin: Staff
let plainAdmin: Staff
beforeAll(async () => {
	admin = await addStaff('admin', '3301', { rights: ['approve'] })
	plainAdmin = await addStaff('admin', '3301')
})

const add = (wanted: NewAccountForm, actor = admin, once = onceFor(JSON.stringify(wanted))) =>
	addAccount(contextFor(actor, { once }), wanted, once.key)
const act = (what: AccountAct, id: string, actor = admin, key = newId()) =>
	actOnAccount(contextFor(actor, { once: onceFor(what, key) }), id, what, key)
const signIn = (username: string, password: string) =>
	staffSignIn({
		username,
		password,
		formKey: newId().replace(/-7/, '-4'),
		ip: newId(),
		userAgent: 'test',
		requestId: newId(),
	})
const statusOf = async (id: string) =>
	(await asOwner('SELECT status FROM account WHERE id = $1', [id]))[0]?.status
const actionsOn = async (id: string) =>
	(
		await asOwner<{ action: string }>(
			'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
			[id],
		)
	).map(({ action }) => action)

describe('a new account', () => {
	test('can sign in with the password that was shown', async () => {
		const wanted = form()
		const made = await add(wanted)
		if ('refused' in made) throw new Error(made.refused)
		expect(await signIn(wanted.username, made.password)).toHaveProperty('token')
		expect(await actionsOn(made.accountId)).toContain('account.add')
	})

	test('asked for many times is made once, with the same password', async () => {
		const wanted = form()
		const once = onceFor(JSON.stringify(wanted))
		const answers = await Promise.all(Array.from({ length: 6 }, () => add(wanted, admin, once)))
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
		expect(
			await asOwner('SELECT FROM account WHERE username = $1', [wanted.username]),
		).toHaveLength(1)
		const kept = await asOwner('SELECT outcome FROM idempotency_record WHERE key = $1', [once.key])
		expect(JSON.stringify(kept)).not.toContain('password')
	})

	test.each([
		['a name that is taken', { username: 'taken.twice' }, 'username', 'taken'],
		['a place nobody knows', { place: '乌有县' }, 'place', 'place-unknown'],
		['a place beside', { place: '宁波市' }, 'place', 'beyond-division'],
		['the division above', { place: '浙江省' }, 'place', 'beyond-division'],
		['the nation', { place: '全国' }, 'place', 'beyond-division'],
		[
			'an employer nobody knows',
			{ role: 'employer', employer: '乌有公司' },
			'employer',
			'employer-unknown',
		],
		['days that are over', { validTo: '2020-01-01' }, 'validTo', 'date-past'],
	] as const)('is refused with %s', async (_what, changes, field, reason) => {
		await asOwner(
			`INSERT INTO account (id, kind, display_name, username, password_hash) VALUES ($1, 'staff', 'x', 'taken.twice', 'none') ON CONFLICT DO NOTHING`,
			[newId()],
		)
		expect(await add(form(changes))).toEqual({ refused: 'field', field, reason })
	})

	test('of a clerk belongs to the employer and its division', async () => {
		const employerId = await addEmployer('330108')
		const made = await add(
			form({ role: 'employer', employer: `测试用人单位 ${employerId}`, place: '' }),
		)
		expect(made).toHaveProperty('accountId')
		const grants = await asOwner(
			`SELECT division_code, rights FROM role_grant WHERE employer_id = $1 AND role = 'employer'`,
			[employerId],
		)
		expect(grants).toEqual([{ division_code: '330108', rights: [] }])
	})

	test.each([
		['an administrator', { role: 'admin' }],
		['a special right', { role: 'caseworker', rights: ['decide'] }],
	] as const)('with %s takes the right to approve', async (_what, changes) => {
		const refused = { refused: 'field', field: 'role', reason: 'needs-approve' }
		const wanted = form(changes as Partial<NewAccountForm>)
		expect(await add(wanted, plainAdmin)).toEqual(refused)
		expect(await add(wanted)).toHaveProperty('accountId')
	})

	test.each(['officer', 'caseworker', 'employer'] as const)(
		'is not made by an %s',
		async (role) => {
			expect(await add(form(), aStaff(role, '3301'))).toEqual({ refused: 'not-found' })
		},
	)
})

describe('an act on an account', () => {
	test('locks it, ends its sessions, and lets it in again', async () => {
		const wanted = form()
		const made = await add(wanted)
		if ('refused' in made) throw new Error(made.refused)
		await signIn(wanted.username, made.password)
		await act('lock', made.accountId)
		expect(await statusOf(made.accountId)).toBe('disabled')
		expect(await signIn(wanted.username, made.password)).toEqual({ refused: 'password-wrong' })
		const open = await asOwner('SELECT FROM session WHERE account_id = $1 AND ended_at IS NULL', [
			made.accountId,
		])
		expect(open).toEqual([])
		await act('unlock', made.accountId)
		expect(await signIn(wanted.username, made.password)).toHaveProperty('token')
		expect(await actionsOn(made.accountId)).toEqual(
			expect.arrayContaining(['account.lock', 'account.unlock']),
		)
	})

	test('sets another password; sent twice it shows the same one', async () => {
		const wanted = form()
		const made = await add(wanted)
		if ('refused' in made) throw new Error(made.refused)
		const key = newId()
		const answers = [
			await act('reset-password', made.accountId, admin, key),
			await act('reset-password', made.accountId, admin, key),
		]
		expect(answers[0]).toEqual(answers[1])
		const [set] = answers
		const password = set && 'password' in set ? (set.password ?? '') : ''
		expect(await signIn(wanted.username, made.password)).toEqual({ refused: 'password-wrong' })
		expect(await signIn(wanted.username, password)).toHaveProperty('token')
	})

	test.each(['lock', 'unlock', 'reset-password', 'end-sessions'] as const)(
		'%s is refused on oneself, on people above and beside, and on who reaches further',
		async (what) => {
			expect(await act(what, admin.accountId)).toEqual({ refused: 'own-account' })
			for (const division of ['33', '3302']) {
				const other = await addStaff('officer', division)
				expect(await act(what, other.accountId)).toEqual({ refused: 'not-found' })
			}
			const both = await addStaff('officer', '330108')
			await asOwner(
				`INSERT INTO role_grant (id, account_id, role, division_code) VALUES ($1, $2, 'officer', '33')`,
				[newId(), both.accountId],
			)
			expect(await act(what, both.accountId)).toEqual({ refused: 'beyond-division' })
			const shown = await shownAccount(contextFor(admin), both.accountId)
			expect(shown).toMatchObject({ locked: 'beyond-division', acts: [] })
		},
	)

	test('that would let one act as someone with more rights takes the right to approve', async () => {
		const bureau = await addStaff('caseworker', '330108', { rights: ['decide'] })
		expect(await act('reset-password', bureau.accountId, plainAdmin)).toEqual({
			refused: 'needs-approve',
		})
		expect(await act('lock', bureau.accountId, plainAdmin)).toHaveProperty('accountId')
	})
})
