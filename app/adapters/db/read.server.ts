import type { Db } from '#app/adapters/context.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { actorSettings } from './actor-settings.ts'
import { prisma } from './prisma.server.ts'

/** Looks at the database as an actor: one read-only transaction, rows by row-level security. */
export function readAs<T>(actor: Actor, look: (db: Db) => Promise<T>): Promise<T> {
	const role = actor.kind === 'system' ? 'worker' : 'read'
	return prisma(role).$transaction(async (db) => {
		await applySettings(db, actor)
		return look(db)
	})
}

export async function applySettings(db: Db, actor: Actor): Promise<void> {
	const settings = actorSettings(actor)
	await db.$queryRaw`SELECT set_config(name, value, true) FROM unnest(${settings.map(([name]) => name)}::text[], ${settings.map(([, value]) => value)}::text[]) AS s (name, value)`
}
