import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { queueText } from '#app/adapters/notify/queue-text.server.ts'
import { httpSmsProvider } from '#app/adapters/sms/http-sms-provider.server.ts'
import type { SmsProvider } from '#app/adapters/sms/sms-provider.ts'
import { sendText } from '#app/jobs/notifications/send-text.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'
import { accept, answerWith, hang, startGateway } from '#tests/setup/gateway.ts'

const phone = '13812340001'
const secret = 'a secret that both sides know'
const noon = new Date('2026-11-23T04:00:00Z')

let gateway: Awaited<ReturnType<typeof startGateway>>
let sender: SmsProvider
beforeAll(async () => {
	gateway = await startGateway()
	sender = httpSmsProvider({ url: gateway.url, secret, timeoutMs: 300 })
})
afterAll(() => gateway.stop())
beforeEach(() => gateway.answering(accept))

const send = (id: string, now = noon) => sendText(id, { sender, now })
const queueCode = (expiresAt?: Date) =>
	queueText(pool('worker'), {
		phone,
		template: 'sign-in-code',
		params: { code: '424242' },
		locale: 'zh-CN',
		...(expiresAt && { expiresAt }),
	})
const rowOf = async (id: string) =>
	(
		await asOwner('SELECT state, attempts, error, provider_id FROM text_message WHERE id = $1', [
			id,
		])
	)[0]
const jobOf = async (id: string) =>
	(
		await asOwner<{ run_at: Date }>('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [
			`text:${id}`,
		])
	)[0]

describe('a text', () => {
	test('goes out once, signed, under its own id', async () => {
		const id = await queueCode()
		await send(id)
		await send(id)
		expect(gateway.received).toHaveLength(1)
		const [{ headers, body } = { headers: {}, body: '' }] = gateway.received
		expect(JSON.parse(body)).toMatchObject({ id, phone, template: 'sign-in-code' })
		expect(JSON.parse(body).words).toContain('424242')
		expect(headers['idempotency-key']).toBe(id)
		const signed = createHmac('sha256', secret).update(`${headers['zhuye-time']}.${body}`)
		expect(headers['zhuye-signature']).toBe(signed.digest('hex'))
		expect(await rowOf(id)).toEqual({ state: 'sent', attempts: 1, error: '', provider_id: 'p-1' })
	})

	test('goes out once, also when many workers take it at the same time', async () => {
		const id = await queueCode()
		await Promise.all(Array.from({ length: 8 }, () => send(id)))
		expect(gateway.received).toHaveLength(1)
	})

	test.each([
		['a provider in trouble', answerWith(503), 'status-503'],
		['a provider that is busy', answerWith(429), 'status-429'],
		['a provider that does not answer', hang, 'timeout'],
	])('is tried again after %s', async (_what, how, reason) => {
		const id = await queueCode()
		gateway.answering(how)
		await expect(send(id)).rejects.toThrow(reason)
		expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, error: reason })
		gateway.answering(accept)
		await send(id)
		expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 2 })
	})

	test('that nobody takes fails after the ninth try', async () => {
		const id = await queueCode()
		const nowhere = httpSmsProvider({ url: 'http://127.0.0.1:1/', secret, timeoutMs: 300 })
		const attempt = () => sendText(id, { sender: nowhere, now: noon })
		for (let tries = 0; tries < 8; tries++) await expect(attempt()).rejects.toThrow('unreachable')
		await attempt()
		expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 9, error: 'unreachable' })
	})

	test('that the provider refuses is not tried again', async () => {
		const id = await queueCode()
		gateway.answering(answerWith(400))
		await send(id)
		expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 1, error: 'status-400' })
	})

	test('that came too late is not sent', async () => {
		const id = await queueCode(new Date(noon.getTime() - 1))
		await send(id)
		expect(gateway.received).toHaveLength(0)
		expect(await rowOf(id)).toMatchObject({ state: 'expired' })
	})

	test('leaves neither number nor words in the log', async () => {
		const said: unknown[] = []
		const spies = (['info', 'warn', 'error'] as const).map((level) =>
			vi.spyOn(log, level).mockImplementation((...words: unknown[]) => void said.push(words)),
		)
		const id = await queueCode()
		gateway.answering(answerWith(400))
		await send(id)
		for (const spy of spies) spy.mockRestore()
		expect(JSON.stringify(said)).toContain(id)
		expect(JSON.stringify(said)).not.toMatch(/13812340001|424242/)
	})
})

describe('a message to a person', () => {
	/** An officer elsewhere, who may not see the person. */
	const officer = contextFor(aStaff('officer', '4403'))
	async function textFor(personId: string, template: 'not-hired' | 'offer-withdrawn') {
		await officer.write(async (tx) => {
			await notifyPerson(tx, personId, { template, params: { post: '保洁员' }, link: '/me' })
			return {}
		})
		const [text] = await asOwner<{ id: string }>(
			'SELECT t.id FROM text_message t JOIN notification n ON n.id = t.notification_id WHERE n.person_id = $1',
			[personId],
		)
		return text?.id
	}

	test('finds the number when it is sent, and says no more than it must', async () => {
		const id = (await textFor(await addPerson('330108', phone), 'not-hired')) ?? ''
		await send(id)
		const { words, ...body } = JSON.parse(gateway.received[0]?.body ?? '{}')
		expect(body).toMatchObject({ id, phone, template: 'not-hired' })
		expect(words).toContain('有了答复')
		expect(words).not.toMatch(/保洁员|某人/)
	})

	test('waits for the morning', async () => {
		const id = (await textFor(await addPerson('330108', phone), 'not-hired')) ?? ''
		await send(id, new Date('2026-11-23T15:00:00Z'))
		expect(gateway.received).toHaveLength(0)
		expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
		expect((await jobOf(id))?.run_at).toEqual(new Date('2026-11-24T00:00:00Z'))
	})

	test('without any telephone stays in the inbox', async () => {
		const id = (await textFor(await addPerson('330108'), 'not-hired')) ?? ''
		await send(id)
		expect(await rowOf(id)).toMatchObject({ state: 'failed', error: 'no-number' })
	})

	test('of a small matter is no text at all', async () => {
		expect(await textFor(await addPerson('330108', phone), 'offer-withdrawn')).toBeUndefined()
	})

	test('that was rolled back leaves neither message nor job', async () => {
		const personId = await addPerson('330108', phone)
		await officer.write(async (tx) => {
			const message = { template: 'not-hired', params: { post: '保洁员' }, link: '/me' } as const
			await notifyPerson(tx, personId, message)
			return { refused: 'for-a-reason' }
		})
		expect(await asOwner('SELECT FROM notification WHERE person_id = $1', [personId])).toEqual([])
	})
})

test('nothing to send is nothing to do', async () => {
	await send(newId())
	expect(gateway.received).toHaveLength(0)
})
