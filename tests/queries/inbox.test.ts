import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { readAll } from '#app/commands/inbox/read-all.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { myMessage } from '#app/queries/inbox/my-message.server.ts'
import { myMessages } from '#app/queries/inbox/my-messages.server.ts'
import { pageFrame } from '#app/queries/shell/page-frame.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

let person: string
let me: Recipient
let caseworker: Staff
beforeEach(async () => {
	person = await addPerson('330108')
	me = aRecipient(person)
	caseworker = aStaff('caseworker', '3301')
})

async function message(to: { person?: string; account?: string }): Promise<string> {
	const id = newId()
	await asOwner(
		`INSERT INTO notification (id, person_id, account_id, template, params, link) VALUES ($1, $2, $3, 'not-hired', '{"post": "保洁员"}', '/me')`,
		[id, to.person ?? null, to.account ?? null],
	)
	return id
}
const listFor = async (actor: Recipient | Staff, unread = '') => {
	const request = { filters: { unread }, sort: { by: 'time', descending: true }, page: 1 } as const
	return myMessages(contextFor(actor), request)
}
const idsFor = async (actor: Recipient | Staff, unread = '') =>
	(await listFor(actor, unread)).messages.map(({ id }) => id)

describe('an inbox', () => {
	test('holds what was sent to the person and to the account, the newest first', async () => {
		const first = await message({ person })
		const second = await message({ account: me.accountId })
		await message({ person: await addPerson('330108') })
		expect(await idsFor(me)).toEqual([second, first])
	})

	test('of a worker holds nothing that was sent to the people they look after', async () => {
		await message({ person })
		const own = await message({ account: caseworker.accountId })
		expect(await idsFor(caseworker)).toEqual([own])
		expect((await pageFrame(contextFor(caseworker))).unread).toBe(1)
	})

	test('shows the unread ones alone, and how many they are', async () => {
		const [opened, other] = [await message({ person }), await message({ person })]
		await myMessage(contextFor(me), opened)
		expect(await idsFor(me, '1')).toEqual([other])
		expect((await pageFrame(contextFor(me))).unread).toBe(1)
	})
})

describe('a message', () => {
	test('is unread once', async () => {
		const id = await message({ person })
		expect(await myMessage(contextFor(me), id)).toMatchObject({ unread: true })
		expect(await myMessage(contextFor(me), id)).toMatchObject({ unread: false })
	})

	test.each(['another recipient', 'staff of the place', 'nobody by that name'])(
		'is not found by %s, and stays unread',
		async (who) => {
			const id = await message({ person })
			const other = who === 'another recipient' ? aRecipient(await addPerson('330108')) : caseworker
			const asked = who.startsWith('nobody') ? 'x' : id
			expect(await myMessage(contextFor(other), asked)).toBeNull()
			expect(await listFor(me)).toMatchObject({ newestUnread: id })
		},
	)
})

test('marking all as read leaves what came since the page was made, and other people alone', async () => {
	const seen = await message({ person })
	const since = await message({ person })
	const elsewhere = await message({ account: caseworker.accountId })
	await readAll(contextFor(me), seen)
	expect(await idsFor(me, '1')).toEqual([since])
	expect(await idsFor(caseworker, '1')).toEqual([elsewhere])
})
