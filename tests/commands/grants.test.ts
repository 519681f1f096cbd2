import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { addGrant } from '#app/commands/accounts/add-grant.server.ts'
import { endGrant } from '#app/commands/accounts/end-grant.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { NewAccountForm } from '#app/domain/accounts/account-forms.ts'
import { accountsOfDivision } from '#app/queries/accounts/accounts-of-division.server.ts'
import { aNewAccount } from '#tests/makers/account-form.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { onceFor } from '#tests/makers/once.ts'
import { asOwner } from '#tests/setup/database.ts'

let admin: Staff
beforeAll(async () => {
	admin = await addStaff('admin', '3301', { rights: ['approve'] })
})

describe('a grant', () => {
	const give = (accountId: string, changes: Partial<NewAccountForm> = {}, actor = admin) =>
		addGrant(contextFor(actor, { once: onceFor() }), accountId, aNewAccount(changes))
	const end = (grantId: string, lastDay: string | null = null, actor = admin) =>
		endGrant(contextFor(actor, { once: onceFor() }), grantId, lastDay)

	test('is added once for a time', async () => {
		const someone = await addStaff('officer', '330108')
		expect(await give(someone.accountId, { role: 'caseworker' })).toHaveProperty('accountId')
		expect(await give(someone.accountId, { role: 'caseworker' })).toEqual({
			refused: 'granted-already',
		})
		const acts = await asOwner('SELECT action FROM audit_entry WHERE subject_id = $1', [
			someone.accountId,
		])
		expect(acts).toEqual([{ action: 'grant.add' }])
	})

	test('is never given to oneself', async () => {
		expect(await give(admin.accountId)).toEqual({ refused: 'own-account' })
	})

	test('ends at once, or after a last day, and then no more', async () => {
		const [now, later] = [await addStaff('officer', '330108'), await addStaff('officer', '330108')]
		expect(await end(now.grantId)).toEqual({ accountId: now.accountId })
		expect(await end(later.grantId, '2099-12-31')).toEqual({ accountId: later.accountId })
		const ends = await asOwner<{ over: boolean }>(
			'SELECT valid_to <= now() AS over FROM role_grant WHERE id = ANY($1) ORDER BY valid_to',
			[[now.grantId, later.grantId]],
		)
		expect(ends).toEqual([{ over: true }, { over: false }])
		expect(await end(later.grantId, '2020-01-01')).toMatchObject({ reason: 'date-past' })
	})

	test('is not ended by oneself, from beside or from below', async () => {
		const someone = await addStaff('officer', '3301')
		expect(await end(admin.grantId)).toEqual({ refused: 'own-account' })
		for (const division of ['3302', '330108'])
			expect(await end(someone.grantId, null, aStaff('admin', division))).toEqual({
				refused: 'not-found',
			})
	})
})

describe('the list', () => {
	const listed = async (actor: Staff, filters: object = {}) => {
		const request = {
			filters: { q: '', role: '', state: '', place: '', ...filters },
			sort: { by: 'name', descending: false },
			page: 1,
		} as const
		const { accounts } = await accountsOfDivision(contextFor(actor), request)
		return accounts.map(({ id }) => id)
	}

	test('holds the staff of the division and below, by role and state', async () => {
		const [here, beside] = [
			await addStaff('caseworker', '330110'),
			await addStaff('caseworker', '3302'),
		]
		const seen = await listed(admin, { role: 'caseworker' })
		expect(seen).toContain(here.accountId)
		expect(seen).not.toContain(beside.accountId)
		await asOwner(`UPDATE role_grant SET valid_to = now() + interval '3 days' WHERE id = $1`, [
			here.grantId,
		])
		expect(await listed(admin, { state: 'ending' })).toEqual([here.accountId])
		await asOwner(`UPDATE account SET status = 'disabled' WHERE id = $1`, [here.accountId])
		expect(await listed(admin, { state: 'disabled', role: 'caseworker' })).toContain(here.accountId)
		expect(await listed(admin, { place: '西湖区' })).not.toContain(here.accountId)
	})
})
