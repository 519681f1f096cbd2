import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { derivedKey } from './keyring.server.ts'

/** What is looked up by equality without being readable: a keyed hash of the normalised value. */
export type LookupKind = 'phone' | 'id-number' | 'browser' | 'limit' | 'search-miss'

const keys = new Map<LookupKind, Buffer>()

export function lookupHash(kind: LookupKind, value: string): Buffer<ArrayBuffer> {
	const key = keys.get(kind) ?? derivedKey(`look-up ${kind}`)
	keys.set(kind, key)
	return Buffer.from(createHmac('sha256', key).update(value).digest().subarray(0, 16))
}

/** A random token is its own secret: a plain hash is enough to keep it out of the database. */
export function tokenHash(token: string): Buffer<ArrayBuffer> {
	return Buffer.from(createHash('sha256').update(token).digest())
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && timingSafeEqual(one, other)
}
