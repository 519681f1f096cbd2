import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { lookupHash, sameBytes } from '#app/adapters/crypto/lookup.server.ts'
import { open, seal } from '#app/adapters/crypto/sealed.server.ts'
import { digitsOf } from '#app/adapters/crypto/sign-in-code.server.ts'
import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { peopleOf } from '#app/adapters/sessions/people-of-account.server.ts'
import { openSession, sessionOfForm } from '#app/adapters/sessions/sessions.server.ts'
import { maskPhone } from '#app/domain/identity/mask.ts'
import type { Preferences } from '#app/domain/preferences.ts'
import { type CodeFault, judgeGuess, readCode } from '#app/domain/sign-in/code-rules.ts'

type Guess = {
	code: string
	browser: string | null
	formKey: string
	now: Date
	userAgent: string
	requestId: string
	preferences: Preferences
}
type Outcome =
	| { refused: CodeFault | 'code-missing' | 'session-over' }
	/** `choose` when more than one person is reached under this number. */
	| { token: string; choose: boolean; registered: boolean }

type Row = {
	id: string
	phone_cipher: string
	phone_hash: Buffer
	tries: number
	expires_at: Date
	used_at: Date | null
}

/** Signs someone in who holds the phone that a code was sent to, from the browser that asked for it. */
export async function checkCode(guess: Guess): Promise<Outcome> {
	const digits = readCode(guess.code)
	if (!digits) return { refused: 'code-missing' }
	const { browser } = guess
	if (!browser) return { refused: 'code-expired' }

	return atTheDoor(async (client) => {
		const row = await newestCode(client, browser)
		const right = row !== null && sameBytes(Buffer.from(digits), Buffer.from(digitsOf(row.id)))
		const verdict = judgeGuess(row && stateOf(row), right, guess.now)
		if (!row || verdict !== 'right') {
			if (row)
				await client.query('UPDATE sign_in_code SET tries = tries + 1 WHERE id = $1', [row.id])
			return { refused: verdict === 'right' ? 'code-expired' : verdict.fault }
		}
		return signIn(client, row, guess)
	})
}

async function newestCode(client: PoolClient, browser: string): Promise<Row | null> {
	const { rows } = await client.query<Row>(
		`SELECT id, phone_cipher, phone_hash, tries, expires_at, used_at FROM sign_in_code
		 WHERE browser_hash = $1 ORDER BY created_at DESC LIMIT 1 FOR UPDATE`,
		[lookupHash('browser', browser)],
	)
	return rows[0] ?? null
}

const stateOf = (row: Row) => ({ tries: row.tries, expiresAt: row.expires_at, usedAt: row.used_at })

async function signIn(client: PoolClient, row: Row, guess: Guess): Promise<Outcome> {
	const account = await accountOf(client, row, guess.preferences)
	const people = await peopleOf(client, account.id, row.phone_hash)
	const [only] = people
	const personId = people.length === 1 && only ? only.id : null
	const opening = {
		accountId: account.id,
		grantId: null,
		personId,
		kind: 'mobile' as const,
		userAgent: guess.userAgent,
	}
	if (account.status !== 'active') return { refused: 'session-over' }
	// A code opens one session: once used, only the very same form gets its answer again.
	const token = row.used_at
		? await sessionOfForm(client, guess.formKey, account.id)
		: await openSession(client, guess.formKey, opening)
	if (!token) return { refused: 'session-over' }
	if (!row.used_at) {
		await client.query('UPDATE sign_in_code SET used_at = now() WHERE id = $1', [row.id])
		if (only && personId) await linkSelf(client, account.id, personId)
		await recordAtTheDoor(client, {
			actor: `account:${account.id}`,
			actorRole: 'recipient',
			action: 'session.open',
			subject: ['account', account.id],
			requestId: guess.requestId,
		})
	}
	return { token, choose: people.length > 1, registered: people.length > 0 }
}

async function accountOf(
	client: PoolClient,
	row: Row,
	preferences: Preferences,
): Promise<{ id: string; status: string }> {
	const phone = open(`sign_in_code.phone:${row.id}`, row.phone_cipher)
	const id = newId()
	const { rows } = await client.query<{ id: string; status: string }>(
		`INSERT INTO account (id, kind, display_name, phone_cipher, phone_hash, locale, text_size, contrast, reading)
		 VALUES ($1, 'mobile', $2, $3, $4, $5, $6, $7, $8)
		 ON CONFLICT (phone_hash) DO UPDATE SET display_name = account.display_name RETURNING id, status`,
		[
			id,
			maskPhone(phone),
			seal(`account.phone:${id}`, phone),
			row.phone_hash,
			preferences.locale,
			preferences.textSize,
			preferences.contrast,
			preferences.reading,
		],
	)
	const [account] = rows
	if (!account) throw new Error('an account was neither made nor found')
	return account
}

/** Whoever holds the phone that a person's record names is that person, as far as signing in goes. */
export async function linkSelf(
	client: PoolClient,
	accountId: string,
	personId: string,
): Promise<void> {
	await client.query(
		`INSERT INTO person_access (id, account_id, person_id, relation) VALUES ($1, $2, $3, 'self') ON CONFLICT DO NOTHING`,
		[newId(), accountId, personId],
	)
}
