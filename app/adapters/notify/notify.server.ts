import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import type { StaffRole } from '#app/domain/access/actor.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { type Message, templates } from '#app/domain/notifications/templates.ts'

/**
 * To whoever acts for a person: into the inbox, and as a text message where the kind wants one and the
 * person has not asked for none. The
 * number is looked up when the text is sent: whoever causes a message need not be able to see the
 * person, and a number that changed in between is the right one.
 */
export async function notifyPerson(
	tx: WriteTx,
	personId: string,
	message: Message,
	{ texts = true } = {},
): Promise<void> {
	const notificationId = newId()
	await tx.db.notification.createMany({ data: [{ id: notificationId, personId, ...message }] })
	if (!texts || !templates[message.template].text) return
	const id = newId()
	// Nothing is read back: whoever causes a message may not read the outbox.
	await tx.db.textMessage.createMany({
		data: [{ id, notificationId, template: message.template }],
	})
	await tx.enqueue('send-text', { id }, { key: `text:${id}` })
}

/** To the members of staff who hold a role nearest to a division. */
export async function notifyStaff(
	tx: WriteTx,
	role: StaffRole,
	division: DivisionCode,
	message: Message,
): Promise<void> {
	const accounts = await tx.db.$queryRaw<
		{ id: string }[]
	>`SELECT DISTINCT staff_for(${role}, ${division})::text AS id`
	await tx.db.notification.createMany({
		data: accounts.map(({ id: accountId }) => ({ id: newId(), accountId, ...message })),
	})
}

/** To one member of staff, or to someone who reported a post without being registered. */
export async function notifyAccount(
	tx: WriteTx,
	accountId: string,
	message: Message,
): Promise<void> {
	await tx.db.notification.createMany({ data: [{ id: newId(), accountId, ...message }] })
}
