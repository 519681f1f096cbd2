import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type DatabaseRole, pool } from './pools.server.ts'

const clients = new Map<DatabaseRole, PrismaClient>()

/** Prisma over the pool of a role; made at first use, so that importing a query opens nothing. */
export function prisma(role: Exclude<DatabaseRole, 'door' | 'limits'>): PrismaClient {
	const known = clients.get(role)
	if (known) return known
	const made = new PrismaClient({
		adapter: oneAtATime(new PrismaPg(pool(role))),
		transactionOptions: { maxWait: 5000, timeout: 15_000 },
	})
	clients.set(role, made)
	return made
}

export async function closePrisma(): Promise<void> {
	const open = [...clients.values()]
	clients.clear()
	await Promise.all(open.map((each) => each.$disconnect()))
}
