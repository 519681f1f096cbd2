import { createHmac } from 'node:crypto'
import { derivedKey } from '#app/adapters/crypto/keyring.server.ts'

/**
 * Three digits by which a reply to a text message names one of the offers of its sender; nobody can do anything
 * with them from another number.
 */
export function textCodeOf(offerId: string): string {
	const digest = createHmac('sha256', derivedKey('text codes')).update(offerId).digest()
	return String(100 + (digest.readUInt32BE(0) % 900))
}
