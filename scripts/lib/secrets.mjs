import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { given, setting } from '../../app/adapters/settings.server.mjs'

/** @typedef {{ secret: string, keyring: { current: string, keys: Record<string, string> } }} Secrets */

/**
 * The keys of this installation: from the settings SECRET and KEYRING, else from a file in the data
 * folder that is made at first run. Whoever loses it loses what it sealed.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function secretsIn(dataDir) {
	const set = {
		...(given('SECRET') && { secret: setting('SECRET') }),
		...(given('KEYRING') && { keyring: setting('KEYRING') }),
	}
	const { secret, keyring } = set
	return secret && keyring ? { secret, keyring } : { ...kept(dataDir), ...set }
}

/** @param {string} dataDir @returns {Secrets} */
function kept(dataDir) {
	const file = join(dataDir, 'secrets.json')
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : make(file)
}

/** @param {string} file @returns {Secrets} */
function make(file) {
	const secrets = { secret: newSecret(), keyring: newKeyring() }
	mkdirSync(join(file, '..'), { recursive: true })
	writeFileSync(`${file}.new`, JSON.stringify(secrets, null, '\t'), { mode: 0o600 })
	renameSync(`${file}.new`, file)
	return secrets
}

export const newSecret = () => randomBytes(32).toString('base64url')

export const newKeyring = () => ({
	current: 'k1',
	keys: { k1: randomBytes(32).toString('base64') },
})
