import { createHmac } from 'node:crypto'
import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { derivedKey } from '#app/adapters/crypto/keyring.server.ts'
import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import { digitsOf } from '#app/adapters/crypto/sign-in-code.server.ts'
import { atTheDoor } from '#app/adapters/db/door.server.ts'
import { env } from '#app/adapters/env.server.ts'
import { limitReached } from '#app/adapters/limits/limits.server.ts'
import { queueText } from '#app/adapters/notify/queue-text.server.ts'
import { readPhone } from '#app/domain/identity/phone.ts'
import type { Locale } from '#app/domain/preferences.ts'
import { codeRules } from '#app/domain/sign-in/code-rules.ts'

type Asking = { phone: string; formKey: string; ip: string; locale: Locale; now: Date }
type Outcome =
	| { refused: 'phone-shape' | 'code-soon' | 'code-many' }
	/** `demoCode` only in a demonstration, where no text message leaves the house. */
	| { browser: string; demoCode: string | null }

/**
 * Sends a one-time code to a mobile number. Known and unknown numbers get the same answer: whether
 * anyone is registered with it shows only after the code. The browser is known by a token that
 * follows from the form's key, so that a repeated form sends no second code.
 */
export async function requestCode({
	phone: text,
	formKey,
	ip,
	locale,
	now,
}: Asking): Promise<Outcome> {
	const phone = readPhone(text)
	if (!phone) return { refused: 'phone-shape' }
	const browser = createHmac('sha256', derivedKey('sign-in browsers'))
		.update(formKey)
		.digest('base64url')

	return atTheDoor(async (client) => {
		// The same form sent twice at once: the second waits here and finds what the first has sent.
		await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [browser])
		const sent = await codeSentTo(client, browser, now)
		if (sent) return { browser, demoCode: shownCode(sent) }
		const refused = await tooOften(phone, ip)
		if (refused) return { refused }
		const id = await storeCode(client, { phone, browser, now })
		const expiresAt = new Date(now.getTime() + codeRules.minutes * 60_000)
		await queueText(client, {
			phone,
			template: 'sign-in-code',
			params: { code: digitsOf(id) },
			locale,
			expiresAt,
		})
		return { browser, demoCode: shownCode(id) }
	})
}

const shownCode = (id: string): string | null => (env().DEMO ? digitsOf(id) : null)

async function codeSentTo(client: PoolClient, browser: string, now: Date): Promise<string | null> {
	const { rows } = await client.query<{ id: string }>(
		'SELECT id FROM sign_in_code WHERE browser_hash = $1 AND expires_at > $2',
		[lookupHash('browser', browser), now],
	)
	return rows[0]?.id ?? null
}

async function tooOften(phone: string, ip: string): Promise<'code-soon' | 'code-many' | null> {
	const number = lookupHash('phone', phone).toString('hex')
	if (await limitReached('code-address', ip)) return 'code-many'
	if (await limitReached('code-minute', number)) return 'code-soon'
	const day = (await limitReached('code-hour', number)) || (await limitReached('code-day', number))
	return day ? 'code-many' : null
}

type Code = { phone: string; browser: string; now: Date }

async function storeCode(client: PoolClient, { phone, browser, now }: Code): Promise<string> {
	const id = newId(now.getTime())
	await client.query(
		`INSERT INTO sign_in_code (id, phone_hash, phone_cipher, browser_hash, created_at, expires_at)
		 VALUES ($1, $2, $3, $4, $5, $5::timestamptz + make_interval(mins => $6))`,
		[
			id,
			lookupHash('phone', phone),
			seal(`sign_in_code.phone:${id}`, phone),
			lookupHash('browser', browser),
			now,
			codeRules.minutes,
		],
	)
	return id
}
