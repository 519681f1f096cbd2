import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Keyring, keyring } from './keyring.server.ts'

/** Where a sealed value belongs: moved to another column or row, it no longer opens. */
export type SealedPlace = `${string}.${string}:${string}`

const version = 'v1'
const ivLength = 12
const tagLength = 16

/** Encrypts with AES-256-GCM: `v1.<key>.<iv, tag and text>`. */
export function seal(place: SealedPlace, text: string, ring: Keyring = keyring()): string {
	const iv = randomBytes(ivLength)
	const cipher = createCipheriv('aes-256-gcm', keyNamed(ring, ring.current), iv)
	cipher.setAAD(Buffer.from(place))
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
	return `${version}.${ring.current}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Throws when the value was altered, belongs elsewhere, or its key is gone. */
export function open(place: SealedPlace, sealed: string, ring: Keyring = keyring()): string {
	const [form, key, body] = sealed.split('.')
	if (form !== version || key === undefined || body === undefined)
		throw new Error('not a sealed value')
	const bytes = Buffer.from(body, 'base64url')
	const decipher = createDecipheriv('aes-256-gcm', keyNamed(ring, key), bytes.subarray(0, ivLength))
	decipher.setAAD(Buffer.from(place))
	decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
	return (
		decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') +
		decipher.final('utf8')
	)
}

export function sealJson(place: SealedPlace, value: unknown): string {
	return seal(place, JSON.stringify(value))
}

export function openJson(place: SealedPlace, sealed: string): unknown {
	return JSON.parse(open(place, sealed))
}

/** Whether a value was sealed with an older key and wants sealing anew. */
export function isStale(sealed: string, ring: Keyring = keyring()): boolean {
	return sealed.split('.')[1] !== ring.current
}

function keyNamed({ keys }: Keyring, id: string): Buffer {
	const key = keys.get(id)
	if (!key) throw new Error(`KEYRING has no key ${id}`)
	return key
}
