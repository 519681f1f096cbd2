import { randomBytes, randomUUID } from 'node:crypto'

/**
 * A time-ordered id, UUID version 7: PostgreSQL 15 has no function for it, and rows made together lie
 * together in the index.
 */
export function newId(now = Date.now()): string {
	const time = now.toString(16).padStart(12, '0')
	// Behind its version a random UUID has all that this one needs, and Node keeps some ready.
	return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
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
