import type { Ctx } from '#app/adapters/context.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { ownMessages } from '#app/adapters/notify/own-messages.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { readMessage } from '#app/domain/notifications/templates.ts'
import { isUuid } from '#app/domain/uuid.ts'
import type { InboxMessage } from './my-messages.server.ts'

/** One message; looking at it leaves the mark that it was read. */
export async function myMessage(
	{ actor, read }: Ctx<Recipient | Staff>,
	id: string | undefined,
): Promise<InboxMessage | null> {
	if (!isUuid(id)) return null
	const row = await read((db) =>
		db.notification.findFirst({ where: { AND: [{ id }, ownMessages(actor)] } }),
	)
	if (!row) return null
	if (row.readAt === null)
		await pool('door').query(
			'UPDATE notification SET read_at = now() WHERE id = $1 AND read_at IS NULL',
			[id],
		)
	const message = readMessage(row.template, row.params, row.link)
	return { id, message, at: row.createdAt, unread: row.readAt === null }
}
