import { createHmac } from 'node:crypto'
import { Mistake } from '../lib/say.mjs'
import { withClient } from './connect.mjs'

export const roles = /** @type {const} */ ([
	'zhuye_door',
	'zhuye_read',
	'zhuye_web',
	'zhuye_worker',
])

/**
 * A role's password follows from the portal's secret: every process that holds the secret can sign
 * in as the roles it needs, and none needs to know the owner's password.
 * @param {string} secret
 * @param {string} role
 */
export function passwordOf(secret, role) {
	return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
}

/**
 * Lets the roles that the migrations made sign in.
 * @param {string} url connection of the owning user
 * @param {string} secret
 */
export async function letRolesIn(url, secret) {
	await withClient(url, async (client) => {
		const { rows } = await client.query(
			'SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user',
		)
		if (!rows[0]?.may) {
			throw new Mistake(
				'The user of DATABASE_URL may not make roles. Either give it CREATEROLE, or let the\n' +
					'database administrator make an owner as docs/operations.md describes.',
			)
		}
		const { rows: names } = await client.query('SELECT quote_ident(current_database()) AS database')
		for (const role of roles) {
			await client.query(`ALTER ROLE ${role} LOGIN PASSWORD '${passwordOf(secret, role)}'`)
			await client.query(`GRANT CONNECT ON DATABASE ${names[0].database} TO ${role}`)
		}
	})
}
