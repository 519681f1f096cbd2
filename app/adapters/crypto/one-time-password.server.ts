import { createHmac } from 'node:crypto'
import { derivedKey } from './keyring.server.ts'

const readable = '23456789abcdefghjkmnpqrstuvwxyz'

/**
 * A password for someone else's first sign-in: four groups of four, without letters that look alike.
 * It follows from the form that asked for it, so that a repeated form shows the same one again and
 * nothing of it has to be kept.
 */
export function oneTimePassword(formKey: string): string {
	const bytes = createHmac('sha512', derivedKey('one-time passwords')).update(formKey).digest()
	const even = [...bytes].filter((byte) => byte < 256 - (256 % readable.length)).slice(0, 16)
	const letters = even.map((byte) => readable.charAt(byte % readable.length)).join('')
	return (letters.match(/.{4}/g) ?? []).join('-')
}
