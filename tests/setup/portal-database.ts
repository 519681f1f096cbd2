import { afterAll, inject } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { closePools } from '#app/adapters/db/pools.server.ts'
import { closePrisma } from '#app/adapters/db/prisma.server.ts'

Object.assign(process.env, inject('portalSettings'), { NODE_ENV: 'test' })

afterAll(async () => {
	await closePrisma()
	await closePools()
})

/** Writes into the database of the portal under test as one of its own jobs does, with its keys. */
export const asPortal = <T>(act: (tx: WriteTx) => Promise<T>): Promise<T> =>
	contextFor({ kind: 'system', name: 'test' })
		.write(async (tx) => ({ done: await act(tx) }))
		.then(({ done }) => done)
