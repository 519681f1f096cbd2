import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ secret: string, keyring: { current: string, keys: Record<string, string> }, meilisearch: string }} Secrets */

/**
 * The keys of this installation: from the environment where they are set (SECRET and KEYRING), else
 * from a file in the data folder that is made at first run. Whoever loses it loses what it sealed.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function secretsIn(dataDir) {
	const file = join(dataDir, 'secrets.json')
	const stored = existsSync(file)
		? /** @type {Secrets} */ (JSON.parse(readFileSync(file, 'utf8')))
		: make(file)
	const { SECRET, KEYRING } = process.env
	return {
		...stored,
		...(SECRET ? { secret: SECRET } : {}),
		...(KEYRING ? { keyring: JSON.parse(KEYRING) } : {}),
	}
}

/** @param {string} file @returns {Secrets} */
function make(file) {
	const secrets = {
		secret: randomBytes(32).toString('base64url'),
		keyring: { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } },
		meilisearch: randomBytes(24).toString('base64url'),
	}
	mkdirSync(join(file, '..'), { recursive: true })
	writeFileSync(`${file}.new`, JSON.stringify(secrets, null, '\t'), { mode: 0o600 })
	renameSync(`${file}.new`, file)
	return secrets
}
