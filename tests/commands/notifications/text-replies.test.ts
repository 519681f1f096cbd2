import { createHmac, randomInt } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { textCodeOf } from '#app/adapters/offers/text-code.server.ts'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { httpSmsProvider } from '#app/adapters/sms/http-sms-provider.server.ts'
import { takeTextReply } from '#app/commands/notifications/take-text-reply.server.ts'
import { aSentOffer, later, monday } from '#tests/makers/journeys.ts'
import { asOwner } from '#tests/setup/database.ts'

let phone: string
let offer: Awaited<ReturnType<typeof aSentOffer>>

async function nowReachedBy(personId: string) {
	const { phoneCipher, phoneHash } = phoneColumns(personId, phone)
	await asOwner('UPDATE person SET phone_cipher = $2, phone_hash = $3 WHERE id = $1', [
		personId,
		phoneCipher,
		phoneHash,
	])
}

beforeEach(async () => {
	phone = `138${String(randomInt(1e8)).padStart(8, '0')}`
	offer = await aSentOffer()
	await nowReachedBy(offer.personId)
})

const reply = (words: string, id: string = newId(), from = phone) =>
	takeTextReply({ id, phone: from, words }, monday)
const stateOf = async (id = offer.id) =>
	(
		await asOwner<{ state: string; answered_how: string | null; decline_reasons: string[] }>(
			'SELECT state, answered_how, decline_reasons FROM offer WHERE id = $1',
			[id],
		)
	)[0]
const refusals = () => asOwner('SELECT FROM refusal WHERE offer_id = $1', [offer.id])
const texts = async () =>
	(
		await asOwner<{ template: string }>(
			`SELECT n.template FROM notification n JOIN text_message t ON t.notification_id = n.id
			 WHERE n.person_id = $1 AND n.template LIKE 'reply-%' ORDER BY n.id`,
			[offer.personId],
		)
	).map(({ template }) => template)

describe('an answer by text message', () => {
	test('"1" takes the offer up', async () => {
		expect(await reply('1')).toBe('accepted')
		expect(await stateOf()).toMatchObject({ state: 'accepted', answered_how: 'text' })
		expect(await texts()).toEqual(['reply-accepted'])
	})

	test('"2" is no refusal before a reason was taken', async () => {
		expect(await reply('2')).toBe('asked-why')
		expect(await stateOf()).toMatchObject({ state: 'sent', decline_reasons: [] })
		expect(await refusals()).toEqual([])
		expect(await reply('4')).toBe('declined')
		expect(await stateOf()).toMatchObject({ state: 'declined', decline_reasons: ['care-duty'] })
		expect(await texts()).toEqual(['reply-why', 'reply-declined'])
	})

	test('whoever said no may still say yes', async () => {
		await reply('2')
		expect(await reply('1')).toBe('accepted')
		expect(await refusals()).toEqual([])
	})

	test('a reason in words is kept as it was written', async () => {
		await reply('2')
		expect(await reply('家里老人没人管')).toBe('declined')
		expect(await stateOf()).toMatchObject({ state: 'declined', decline_reasons: ['other'] })
	})

	test('words without a question are answered, and change nothing', async () => {
		expect(await reply('你们是谁')).toBe('not-understood')
		expect(await stateOf()).toMatchObject({ state: 'sent' })
	})

	test('with several offers the digits say which', async () => {
		const other = await aSentOffer()
		await nowReachedBy(other.personId)
		expect(await reply('1')).toBe('not-clear-which')
		expect(await reply(`1 ${textCodeOf(other.id)}`)).toBe('accepted')
		expect(await stateOf(other.id)).toMatchObject({ state: 'accepted' })
		expect(await stateOf()).toMatchObject({ state: 'sent' })
	})

	test('brought twice, also at once, is taken once', async () => {
		const id = newId()
		const outcomes = await Promise.all([reply('1', id), reply('1', id)])
		expect(outcomes.toSorted()).toEqual(['accepted', 'busy'])
		expect(await reply('1', id)).toBe('accepted')
		expect(
			await asOwner(`SELECT FROM offer_event WHERE offer_id = $1 AND verb = 'accept'`, [offer.id]),
		).toHaveLength(1)
	})

	test('taken by somebody who died over it is taken again after a minute', async () => {
		const id = newId()
		await reply('你好', id)
		await asOwner(
			`UPDATE text_reply SET outcome = NULL, received_at = now() - interval '2 minutes' WHERE provider_id = $1`,
			[id],
		)
		expect(await reply('1', id)).toBe('accepted')
	})

	test('from a number nobody knows does nothing and is answered to nobody', async () => {
		expect(await reply('1', newId(), '13700000000')).toBe('nothing-open')
		expect(await stateOf()).toMatchObject({ state: 'sent' })
	})
})

describe('the gateway', () => {
	const provider = httpSmsProvider({
		url: 'http://localhost',
		secret: 'known to both',
		timeoutMs: 1,
	})
	const body = JSON.stringify({ id: 'a', phone: '13800000000', words: '1' })
	const call = (secret: string, at = monday, text = body) => {
		const time = String(Math.floor(at.getTime() / 1000))
		const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
		const headers = new Headers({ 'Zhuye-Time': time, 'Zhuye-Signature': signature })
		return { body: text, headers }
	}

	test('is believed what it signs', () => {
		expect(provider.receive(call('known to both'), monday)).toEqual(JSON.parse(body))
	})

	test.each([
		['signed by somebody else', call('guessed')],
		['signed long ago', call('known to both', later(-1))],
		['changed on the way', call('known to both', monday, body.replace('"1"', '"2"'))],
		['not signed at all', { body, headers: new Headers() }],
	])('is not believed what is %s', (_what, given) => {
		expect(provider.receive(given, monday)).toEqual({ refused: 'not-signed' })
	})
})
