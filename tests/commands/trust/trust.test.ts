import { beforeEach, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { peopleOf } from '#app/adapters/sessions/people-of-account.server.ts'
import { answerInvitation } from '#app/commands/trust/answer-invitation.server.ts'
import { endTrust } from '#app/commands/trust/end-trust.server.ts'
import { inviteHelper } from '#app/commands/trust/invite-helper.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Invitation } from '#app/domain/trust/invitation.ts'
import { myHelpers } from '#app/queries/trust/my-helpers.server.ts'
import { myInvitations } from '#app/queries/trust/my-invitations.server.ts'
import { anAccount, registered } from '#tests/makers/registered.ts'
import { asOwner } from '#tests/setup/database.ts'

let person: Recipient
let helper: Recipient
let phone: string

beforeEach(async () => {
	person = await registered()
	helper = await anAccount()
	phone = `138${String(Math.random()).slice(2, 10)}`
	await asOwner('UPDATE account SET phone_hash = $2 WHERE id = $1', [
		helper.accountId,
		hashOf(phone),
	])
})

const hashOf = (number: string) => lookupHash('phone', number)

const asked = (changes: Partial<Invitation> = {}): Invitation => ({
	name: '大女儿',
	phone,
	relation: 'family',
	areas: ['guidance'],
	months: '3',
	...changes,
})
const invite = (changes: Partial<Invitation> = {}, as = person) =>
	inviteHelper(contextFor(as), asked(changes))
const answer = (id: string, accepts = true, as = helper) =>
	answerInvitation(as, { id, accepts, requestId: 'test' })
const idOf = (outcome: Awaited<ReturnType<typeof invite>>) => {
	if ('refused' in outcome) throw new Error(outcome.refused)
	return outcome.id
}
const reachable = async () =>
	(await peopleOf(pool('door'), helper.accountId, hashOf(phone))).map(({ id }) => id)

describe('a trusted person', () => {
	test('is asked by their number, says yes, and acts within what they were trusted with', async () => {
		const id = idOf(await invite())
		expect(await myInvitations(helper)).toMatchObject([{ id, name: '测****', areas: ['guidance'] }])
		expect(await reachable()).toEqual([])
		expect(await answer(id)).toEqual({ personId: person.personId })
		expect(await reachable()).toEqual([person.personId])
		expect(await myHelpers(contextFor(person))).toMatchObject([
			{
				name: '大女儿',
				areas: ['guidance'],
				waits: false,
				phone: expect.stringMatching(/^138\*{4}/),
			},
		])
	})

	test('who says no never gets in', async () => {
		const id = idOf(await invite())
		expect(await answer(id, false)).toEqual({ personId: null })
		expect(await answer(id)).toEqual({ refused: 'not-found' })
		expect(await reachable()).toEqual([])
	})

	test('gets in only by the number that was asked', async () => {
		const id = idOf(await invite())
		expect(await answer(id, true, await anAccount())).toEqual({ refused: 'not-found' })
	})

	test('is out from the moment the person ends it, and their consent is withdrawn', async () => {
		await answer(idOf(await invite()))
		const [mine] = await myHelpers(contextFor(person))
		expect(await endTrust(contextFor(helper), mine?.id ?? '')).toEqual({ refused: 'not-found' })
		expect(await endTrust(contextFor(person), mine?.id ?? '')).toEqual({ ended: mine?.id })
		expect(await reachable()).toEqual([])
		const consents = await asOwner(
			`SELECT FROM consent WHERE person_id = $1 AND purpose = 'help' AND withdrawn_at IS NULL`,
			[person.personId],
		)
		expect(consents).toEqual([])
	})

	test('is out when the time is over', async () => {
		await answer(idOf(await invite()))
		await asOwner(`UPDATE person_access SET last_day = current_date - 2 WHERE account_id = $1`, [
			helper.accountId,
		])
		expect(await reachable()).toEqual([])
		expect(await myHelpers(contextFor(person))).toEqual([])
	})

	test('asked again is trusted with what was said last', async () => {
		await answer(idOf(await invite()))
		await answer(idOf(await invite({ areas: ['offers', 'search'] })))
		expect(await myHelpers(contextFor(person))).toMatchObject([{ areas: ['offers', 'search'] }])
	})

	test('whose invitation was taken back finds none', async () => {
		const id = idOf(await invite())
		expect(await endTrust(contextFor(person), id)).toEqual({ ended: id })
		expect(await myInvitations(helper)).toEqual([])
		expect(await answer(id)).toEqual({ refused: 'not-found' })
	})

	test('cannot trust anybody else in the person’s name', async () => {
		const acting: Recipient = {
			...helper,
			personId: person.personId,
			relation: 'family',
			areas: ['guidance'],
		}
		expect(await invite({ phone: '13812345678' }, acting)).toEqual({ refused: 'not-allowed' })
	})
})

describe('an invitation is refused', () => {
	test('to no mobile number', async () => {
		expect(await invite({ phone: '0571-8888' })).toEqual({ refused: 'phone-shape' })
	})

	test('to a number that was asked and has not answered', async () => {
		await invite()
		expect(await invite({ areas: ['offers'] })).toEqual({ refused: 'helper-asked' })
	})

	test('beyond five people at a time', async () => {
		for (let count = 0; count < 5; count++) idOf(await invite({ phone: `1381111000${count}` }))
		expect(await invite()).toEqual({ refused: 'helpers-many' })
	})
})

test('ten answers at once let somebody in once', async () => {
	const id = idOf(await invite())
	const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => answer(id)))
	expect(outcomes.filter(({ status }) => status === 'fulfilled')).not.toEqual([])
	expect(
		await asOwner(
			'SELECT FROM person_access WHERE account_id = $1 AND person_id = $2 AND revoked_at IS NULL',
			[helper.accountId, person.personId],
		),
	).toHaveLength(1)
})
