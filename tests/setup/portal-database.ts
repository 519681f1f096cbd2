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

/** Not more at once than there are connections for: who waits too long for one gives up. */
const lanes = Array.from({ length: 4 }, (): Promise<unknown> => Promise.resolve())
let turn = 0

/** Writes into the database of the portal under test as one of its own jobs does, with its keys. */
export function asPortal<T>(act: (tx: WriteTx) => Promise<T>): Promise<T> {
	const lane = turn++ % lanes.length
	const written = Promise.resolve(lanes[lane]).then(() => write(act))
	lanes[lane] = written.catch(() => undefined)
	return written
}

const write = <T>(act: (tx: WriteTx) => Promise<T>): Promise<T> =>
	contextFor({ kind: 'system', name: 'test' })
		.write(async (tx) => ({ done: await act(tx) }))
		.then(({ done }) => done)
