import { hkdfSync } from 'node:crypto'
import { env } from '#app/adapters/env.server.ts'

export type Keyring = {
	/** The key that new values are sealed with. */
	current: string
	/** 32 bytes each; old ones stay for as long as values sealed with them are left. */
	keys: ReadonlyMap<string, Buffer>
}

let ring: Keyring | undefined

export function keyring(): Keyring {
	ring ??= readKeyring(env().KEYRING)
	return ring
}

export function readKeyring({
	current,
	keys,
}: {
	current: string
	keys: Record<string, string>
}): Keyring {
	const read = new Map(Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
	for (const [id, key] of read) {
		if (key.length !== 32)
			throw new Error(`Key ${id} of KEYRING has ${key.length} bytes instead of 32`)
	}
	return { current, keys: read }
}

/** A key of its own for one purpose, from the portal's secret. */
export function derivedKey(purpose: string, secret = env().SECRET): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, 'zhuye', purpose, 32))
}
