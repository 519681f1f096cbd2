import type { Ctx } from '#app/adapters/context.ts'
import { ownMessages } from '#app/adapters/notify/own-messages.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { inboxList } from '#app/domain/inbox/inbox-list.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { type Message, readMessage } from '#app/domain/notifications/templates.ts'

export type InboxMessage = { id: string; message: Message | null; at: Date; unread: boolean }
export type InboxRequest = ListRequest<'time', 'unread'>

export type Inbox = {
	messages: InboxMessage[]
	total: number
	/** The newest one not opened yet, wherever in the list it stands; null when all are read. */
	newestUnread: string | null
}

/** A page of someone's messages. */
export async function myMessages(
	{ actor, read }: Ctx<Recipient | Staff>,
	request: InboxRequest,
): Promise<Inbox> {
	const own = ownMessages(actor)
	const where = { AND: [own, request.filters.unread === '' ? {} : { readAt: null }] }
	const direction = request.sort.descending ? 'desc' : 'asc'
	return read(async (db) => {
		const rows = await db.notification.findMany({
			where,
			orderBy: [{ createdAt: direction }, { id: direction }],
			...rowsOf(inboxList('/messages'), request),
		})
		const messages = rows.map(({ id, template, params, link, createdAt, readAt }) => ({
			id,
			message: readMessage(template, params, link),
			at: createdAt,
			unread: readAt === null,
		}))
		const newest = await db.notification.findFirst({
			where: { AND: [own, { readAt: null }] },
			orderBy: { id: 'desc' },
			select: { id: true },
		})
		const total = await db.notification.count({ where })
		return { messages, total, newestUnread: newest?.id ?? null }
	})
}
