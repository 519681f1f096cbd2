import { expect, test } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { prisma } from '#app/adapters/db/prisma.server.ts'
import '#tests/setup/database.ts'
import { faultOf } from './fault.server.ts'

const typed = '13900000000 左膝旧伤'
const faultsOf: [string, () => Promise<unknown>][] = [
	['a value the database refuses', () => pool('worker').query('SELECT $1::uuid', [typed])],
	[
		'a row that a constraint refuses',
		() =>
			pool('worker').query('INSERT INTO rate_limit (key, points) VALUES ($1, 1), ($1, 2)', [typed]),
	],
	['a statement of Prisma', () => prisma('worker').$queryRaw`SELECT ${typed}::uuid`],
	[
		'an argument that Prisma refuses',
		() => prisma('worker').post.findUnique({ where: { id: typed } }),
	],
	['whatever else', () => Promise.reject(new Error(typed))],
	['what is no error', () => Promise.reject(typed)],
]

test.each(faultsOf)('the log learns where %s failed, not what was typed', async (_what, fail) => {
	const error = await fail().catch((reason: unknown) => reason)
	const fault = JSON.stringify(faultOf(error))
	expect(fault).not.toMatch(/1390000|左膝/)
	expect(error instanceof Error ? fault : '"at":["at ').toContain('"at":["at ')
})
