import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { Locale } from '#app/domain/preferences.ts'

export type QueuedText = {
	phone: string
	template: string
	params: Readonly<Record<string, string | number>>
	locale: Locale
	expiresAt?: Date
}

/** Puts a text message to a number into the outbox, and the job that sends it in line behind it. */
export async function queueText(
	client: Pick<PoolClient, 'query'>,
	text: QueuedText,
): Promise<string> {
	const id = newId()
	await client.query(
		`INSERT INTO text_message (id, phone_cipher, template, params_cipher, locale, expires_at)
		 VALUES ($1, $2, $3, $4, $5, $6)`,
		[
			id,
			seal(`text_message.phone:${id}`, text.phone),
			text.template,
			sealJson(`text_message.params:${id}`, text.params),
			text.locale,
			text.expiresAt ?? null,
		],
	)
	await client.query('SELECT enqueue_job($1, $2::json, $3)', [
		'send-text',
		JSON.stringify({ id }),
		`text:${id}`,
	])
	return id
}
