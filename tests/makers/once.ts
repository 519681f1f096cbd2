import { createHash } from 'node:crypto'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Once } from '#app/adapters/context.ts'

/** The key of a form that says this; the same key again is the same form sent twice. */
export const onceFor = (body = '', key = newId()): Once => ({
	key,
	bodyHash: Buffer.from(createHash('sha256').update(body).digest()),
})
