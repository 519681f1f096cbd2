import type { Ctx } from '#app/adapters/context.ts'
import { env } from '#app/adapters/env.server.ts'
import { ownMessages } from '#app/adapters/notify/own-messages.ts'
import { type Role, roleOf } from '#app/domain/access/actor.ts'

/** What the frame around every page shows. */
export type PageFrame = { role: Role; demo: boolean; unread: number }

export async function pageFrame(ctx: Ctx): Promise<PageFrame> {
	const { actor } = ctx
	const frame = { role: roleOf(actor), demo: env().DEMO, unread: 0 }
	if (!('accountId' in actor)) return frame
	const unread = await ctx.read((db) =>
		db.notification.count({ where: { AND: [ownMessages(actor), { readAt: null }] } }),
	)
	return { ...frame, unread }
}
