import { randomBytes } from 'node:crypto'

/**
 * A time-ordered id, UUID version 7: PostgreSQL 15 has no function for it, and rows made together lie
 * together in the index.
 */
export function newId(now = Date.now()): string {
	const bytes = randomBytes(16)
	bytes.writeUIntBE(now, 0, 6)
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
	const hex = bytes.toString('hex')
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20),
	].join('-')
}

/** 256 random bits for cookies and links, safe in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const readable = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A short code for paper and text messages, without letters that look alike. */
export function newCode(length: number): string {
	const most = 256 - (256 % readable.length)
	let code = ''
	while (code.length < length) {
		for (const byte of randomBytes(length)) {
			if (byte < most && code.length < length) code += readable.charAt(byte % readable.length)
		}
	}
	return code
}
