import { createHmac } from 'node:crypto'
import type { PoolClient } from 'pg'
import { derivedKey } from '#app/adapters/crypto/keyring.server.ts'
import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { type Recipient, type Right, type Staff, staffRoles } from '#app/domain/access/actor.ts'
import { trustAreasIn } from '#app/domain/access/trust-areas.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	contrasts,
	locales,
	type Preferences,
	readings,
	textSizes,
} from '#app/domain/preferences.ts'

/** How long a session lasts: without a sign of life, and at the very most. Minutes. */
const limits = { recipient: { idle: 30, whole: 12 * 60 }, staff: { idle: 60, whole: 12 * 60 } }

export type Account = {
	id: string
	kind: 'mobile' | 'staff'
	displayName: string
	/** Given by an administrator: it opens nothing but the page where it is changed. */
	oneTimePassword: boolean
	preferences: Preferences
}

export type LiveSession = {
	actor: Recipient | Staff
	account: Account
	hash: Buffer
}

type Row = {
	account_id: string
	kind: 'mobile' | 'staff'
	display_name: string
	one_time: boolean
	locale: string
	text_size: string
	contrast: string
	reading: string
	person_id: string | null
	relation: string | null
	areas: string[] | null
	grant_id: string | null
	role: string | null
	division_code: string | null
	institution: string | null
	rights: Right[] | null
	employer_id: string | null
	proven_at: Date
	stale: boolean
}

const liveSession = `
	SELECT a.id AS account_id, a.kind, a.display_name, a.one_time_until IS NOT NULL AS one_time, a.locale, a.text_size, a.contrast, a.reading,
		s.person_id, p.relation, CASE WHEN p.limited THEN p.areas END AS areas, s.proven_at, s.seen_at < now() - interval '1 minute' AS stale,
		g.id AS grant_id, g.role, g.division_code, g.institution, g.rights, g.employer_id
	FROM session s
	JOIN account a ON a.id = s.account_id AND a.status = 'active'
	LEFT JOIN person_access p ON p.account_id = a.id AND p.person_id = s.person_id AND holds_today(p)
	LEFT JOIN role_grant g ON g.id = s.grant_id AND g.account_id = a.id
		AND g.valid_from <= now() AND (g.valid_to IS NULL OR g.valid_to > now())
	WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.ends_at > now()
		AND s.seen_at > now() - CASE a.kind WHEN 'staff' THEN interval '${limits.staff.idle} minutes' ELSE interval '${limits.recipient.idle} minutes' END`

/** Who a token belongs to right now: a disabled account or a withdrawn grant ends it at once. */
export async function findSession(token: string): Promise<LiveSession | null> {
	const hash = tokenHash(token)
	const { rows } = await pool('door').query<Row>({
		name: 'live-session',
		text: liveSession,
		values: [hash],
	})
	const [row] = rows
	const actor = row && actorOf(row)
	if (!row || !actor) return null
	if (row.stale)
		await pool('door').query('UPDATE session SET seen_at = now() WHERE token_hash = $1', [hash])
	return { actor, account: accountOf(row), hash }
}

function actorOf(row: Row): LiveSession['actor'] | null {
	if (row.kind === 'mobile') {
		const relation = oneOf(['self', 'family', 'cadre', 'friend'], row.relation ?? 'self')
		const personId = row.relation === null ? null : row.person_id
		const areas = row.areas && trustAreasIn(row.areas)
		return { kind: 'recipient', accountId: row.account_id, personId, relation, areas }
	}
	if (row.grant_id === null || row.division_code === null) return null
	return {
		kind: 'staff',
		accountId: row.account_id,
		grantId: row.grant_id,
		role: oneOf(staffRoles, row.role),
		division: row.division_code,
		institution: row.institution ?? '',
		rights: row.rights ?? [],
		employerId: row.employer_id,
		provenAt: row.proven_at,
	}
}

function accountOf(row: Row): Account {
	return {
		id: row.account_id,
		kind: row.kind,
		displayName: row.display_name,
		oneTimePassword: row.one_time,
		preferences: {
			locale: oneOf(locales, row.locale),
			textSize: oneOf(textSizes, row.text_size),
			contrast: oneOf(contrasts, row.contrast),
			reading: oneOf(readings, row.reading),
		},
	}
}

export type Opening = {
	accountId: string
	grantId: string | null
	personId: string | null
	kind: Account['kind']
	userAgent: string
}

/**
 * A session's token follows from the form that opened it, so that a repeated form opens no second one
 * and gets the same answer.
 */
function tokenFor(formKey: string, accountId: string): string {
	return createHmac('sha256', derivedKey('session tokens'))
		.update(`${accountId}:${formKey}`)
		.digest('base64url')
}

/** Opens a session at sign-in; null when the one that this form opened before has ended since. */
export async function openSession(
	client: PoolClient,
	formKey: string,
	opening: Opening,
): Promise<string | null> {
	const token = tokenFor(formKey, opening.accountId)
	const minutes = limits[opening.kind === 'staff' ? 'staff' : 'recipient'].whole
	await client.query(
		`INSERT INTO session (token_hash, account_id, grant_id, person_id, ends_at, user_agent)
		 VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5), left($6, 200)) ON CONFLICT DO NOTHING`,
		[
			tokenHash(token),
			opening.accountId,
			opening.grantId,
			opening.personId,
			minutes,
			opening.userAgent,
		],
	)
	return sessionOfForm(client, formKey, opening.accountId)
}

/** The token of the session that a form opened, while it lasts. */
export async function sessionOfForm(
	client: PoolClient,
	formKey: string,
	accountId: string,
): Promise<string | null> {
	const token = tokenFor(formKey, accountId)
	const { rowCount } = await client.query(
		'SELECT FROM session WHERE token_hash = $1 AND ended_at IS NULL AND ends_at > now()',
		[tokenHash(token)],
	)
	return rowCount === 1 ? token : null
}

export async function endSession(client: PoolClient, hash: Buffer): Promise<void> {
	await client.query(
		'UPDATE session SET ended_at = now() WHERE token_hash = $1 AND ended_at IS NULL',
		[hash],
	)
}

/** The session goes on for another person, or under another grant, of the same account. */
export async function turnSession(
	client: PoolClient,
	hash: Buffer,
	to: { personId: string } | { grantId: string },
): Promise<void> {
	if ('personId' in to)
		await client.query('UPDATE session SET person_id = $2 WHERE token_hash = $1', [
			hash,
			to.personId,
		])
	else
		await client.query('UPDATE session SET grant_id = $2 WHERE token_hash = $1', [hash, to.grantId])
}

/** The person has just proven again who they are. */
export async function proveSession(client: PoolClient, hash: Buffer): Promise<void> {
	await client.query('UPDATE session SET proven_at = now() WHERE token_hash = $1', [hash])
}
