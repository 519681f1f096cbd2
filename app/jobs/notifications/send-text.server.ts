import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'
import type { SendResult, SmsProvider } from '#app/adapters/sms/sms-provider.ts'
import { smsProvider } from '#app/adapters/sms/sms-providers.server.ts'
import { outgoingText } from './outgoing-text.server.ts'

/** With the queue's growing pauses the last try comes after about an hour and a half. */
const triesAllowed = 9

/** Tells the queue to try again later. */
class TextNotSent extends Error {}

type Surroundings = { sender?: SmsProvider; now?: Date }

/**
 * Sends one text of the outbox, once. Its row stays locked while the provider is asked, so that a
 * second worker waits and finds what came of it; a repetition after a crash carries the same id, by
 * which the provider knows it.
 */
export async function sendText(
	id: string,
	{ sender = smsProvider(), now = new Date() }: Surroundings = {},
): Promise<void> {
	const outgoing = await outgoingText(id, now)
	const result = await withWaitingText(id, async (client, row) => {
		if ('failed' in outgoing) return settle(client, id, { ...outgoing, lasting: true }, row)
		if (row.expiresAt !== null && row.expiresAt <= now) return expire(client, id)
		if (outgoing.notBefore > now) return postpone(client, id, outgoing.notBefore)
		return settle(client, id, await sender.send(outgoing.text), row)
	})
	if (result === null) return
	log.info({ event: 'text', id, sender: sender.name, ...result })
	if (result.state === 'queued' && 'error' in result) throw new TextNotSent(result.error)
}

type Waiting = { attempts: number; expiresAt: Date | null }
type Settled = { state: 'sent' | 'failed' | 'expired' | 'queued'; error?: string }

async function withWaitingText(
	id: string,
	act: (client: PoolClient, row: Waiting) => Promise<Settled>,
): Promise<Settled | null> {
	const client = await pool('worker').connect()
	try {
		await client.query('BEGIN')
		const { rows } = await client.query<Waiting>(
			`SELECT attempts, expires_at AS "expiresAt" FROM text_message WHERE id = $1 AND state = 'queued' FOR UPDATE`,
			[id],
		)
		const settled = rows[0] ? await act(client, rows[0]) : null
		await client.query('COMMIT')
		client.release()
		return settled
	} catch (error) {
		// The connection goes, and the transaction with it.
		client.release(true)
		throw error
	}
}

async function settle(
	client: PoolClient,
	id: string,
	result: SendResult,
	{ attempts }: Waiting,
): Promise<Settled> {
	if ('providerId' in result) {
		await client.query(
			`UPDATE text_message SET state = 'sent', sent_at = now(), attempts = attempts + 1, provider_id = $2, error = '' WHERE id = $1`,
			[id, result.providerId],
		)
		return { state: 'sent' }
	}
	const state = result.lasting || attempts + 1 >= triesAllowed ? 'failed' : 'queued'
	await client.query(
		'UPDATE text_message SET state = $2, attempts = attempts + 1, error = $3 WHERE id = $1',
		[id, state, result.failed],
	)
	return { state, error: result.failed }
}

async function expire(client: PoolClient, id: string): Promise<Settled> {
	await client.query("UPDATE text_message SET state = 'expired' WHERE id = $1", [id])
	return { state: 'expired' }
}

async function postpone(client: PoolClient, id: string, due: Date): Promise<Settled> {
	await client.query('SELECT enqueue_job($1, $2::json, $3, $4)', [
		'send-text',
		JSON.stringify({ id }),
		`text:${id}`,
		due,
	])
	return { state: 'queued' }
}
