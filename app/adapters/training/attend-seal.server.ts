import { createHmac } from 'node:crypto'
import { derivedKey } from '#app/adapters/crypto/keyring.server.ts'
import { sameBytes } from '#app/adapters/crypto/lookup.server.ts'
import { type AttendCode, codeText, readCodeText } from '#app/domain/training/attend-code.ts'

const sealOf = (text: string): Buffer =>
	createHmac('sha256', derivedKey('attendance codes')).update(text).digest().subarray(0, 16)

/** The code that a trainer shows: what it says, and a seal that only the portal can make. */
export function sealCode(code: AttendCode): string {
	const text = codeText(code)
	return `${text}.${sealOf(text).toString('base64url')}`
}

/** What a code says; null where the seal is not of the portal's making. */
export function openCode(sealed: string): AttendCode | null {
	const end = sealed.lastIndexOf('.')
	const text = sealed.slice(0, Math.max(0, end))
	const seal = Buffer.from(sealed.slice(end + 1), 'base64url')
	return sameBytes(seal, sealOf(text)) ? readCodeText(text) : null
}
