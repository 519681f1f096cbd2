import { randomInt, randomUUID } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { inject } from 'vitest'
import { newToken } from '#app/adapters/clock/ids.server.ts'
import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import { sealPass } from '#app/adapters/offers/answer-pass.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { withClient } from '#scripts/database/connect.mjs'

export const origin = () => inject('origin')

/** Looks at or changes the portal's database as its owner, past row-level security. */
export function asOwner<T extends Record<string, unknown>>(
	sql: string,
	values: unknown[] = [],
): Promise<T[]> {
	return withClient(inject('ownerUrl'), async (client) => (await client.query(sql, values)).rows)
}

export type Visit = {
	get: (path: string, headers?: Record<string, string>) => Promise<Response>
	/** Posts a form as a browser without JavaScript does. */
	post: (
		path: string,
		fields?: Fields,
		options?: { key?: string; headers?: Record<string, string>; file?: Blob },
	) => Promise<Response>
}
export type Fields = Record<string, string | string[]>

/** An address that nobody else comes from: limits by address do not meet it. */
export const fromAnywhere = () => ({
	'x-forwarded-for': `10.${[1, 2, 3].map(() => randomInt(256)).join('.')}`,
})

/** Someone with a browser, signed in when there is a cookie. Redirects are not followed. */
export function visit(cookie = ''): Visit {
	const base = { ...(cookie !== '' && { cookie }) }
	return {
		get: (path, headers = {}) =>
			fetch(origin() + path, { redirect: 'manual', headers: { ...base, ...headers } }),
		post: (path, fields = {}, { key = randomUUID(), headers = {}, file } = {}) => {
			const body = file ? new FormData() : new URLSearchParams()
			body.append('_key', key)
			for (const [name, values] of Object.entries(fields))
				for (const value of [values].flat()) body.append(name, value)
			if (file && body instanceof FormData) body.append('file', file, 'note.png')
			return fetch(origin() + path, {
				method: 'POST',
				redirect: 'manual',
				body,
				headers: { origin: origin(), ...base, ...headers },
			})
		},
	}
}

type Row = { account_id: string; grant_id: string | null }

/** A session of a demo member of staff, opened in the database instead of by typing a password. */
export async function staffCookie(username: string): Promise<string> {
	const [row] = await asOwner<Row>(
		`SELECT a.id AS account_id, g.id AS grant_id FROM account a JOIN role_grant g ON g.account_id = a.id WHERE a.username = $1`,
		[username],
	)
	if (!row) throw new Error(`there is no ${username}`)
	return sessionCookie(row.account_id, row.grant_id, null)
}

/** A session of a recipient who acts for a person. */
export async function recipientCookie(
	personId: string,
	phoneHash = Buffer.from(randomUUID().replaceAll('-', ''), 'hex'),
): Promise<string> {
	const id = randomUUID()
	await asOwner(
		`INSERT INTO account (id, kind, display_name, phone_cipher, phone_hash) VALUES ($1, 'mobile', '139****0000', 'test', $2)`,
		[id, phoneHash],
	)
	await asOwner(
		`INSERT INTO person_access (id, account_id, person_id, relation) VALUES ($1, $2, $3, 'self')`,
		[randomUUID(), id, personId],
	)
	return sessionCookie(id, null, personId)
}

export async function sessionCookie(
	accountId: string,
	grantId: string | null,
	personId: string | null,
): Promise<string> {
	const token = newToken()
	await asOwner(
		`INSERT INTO session (token_hash, account_id, grant_id, person_id, ends_at) VALUES ($1, $2, $3, $4, now() + interval '1 hour')`,
		[tokenHash(token), accountId, grantId, personId],
	)
	const [cookie = ''] = (await createCookie('zhuye-session').serialize(token)).split(';')
	return cookie
}

/** What a browser keeps after an answer code was shown. */
export async function answerCookie(bearer: Bearer, now = new Date()): Promise<string> {
	const [cookie = ''] = (await createCookie('zhuye-answer').serialize(sealPass(bearer, now))).split(
		';',
	)
	return cookie
}
