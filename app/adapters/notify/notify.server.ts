import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { seal, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import {
	type Template,
	type TemplateParams,
	templates,
} from '#app/domain/notifications/templates.ts'

export type Message = {
	template: Template
	params: TemplateParams
	/** Where on the site it leads. */
	link: string
}

/** To whoever acts for a person: into the inbox, and as a text message where the template wants one. */
export async function notifyPerson(tx: WriteTx, personId: string, message: Message): Promise<void> {
	const id = newId()
	await tx.db.notification.createMany({ data: [{ id, personId, ...message }] })
	if (!templates[message.template].text) return
	const person = await tx.db.person.findUnique({
		where: { id: personId },
		select: { id: true, phoneCipher: true, idNumberCipher: true },
	})
	const phone = person && revealed(person).phone
	if (phone) await queueText(tx, phone, id, message)
}

/** To the members of staff who hold a role nearest to a division. */
export async function notifyStaff(
	tx: WriteTx,
	role: string,
	division: string,
	message: Message,
): Promise<void> {
	const accounts = await tx.db.$queryRaw<
		{ id: string }[]
	>`SELECT staff_for(${role}, ${division})::text AS id`
	await tx.db.notification.createMany({
		data: accounts.map(({ id: accountId }) => ({ id: newId(), accountId, ...message })),
	})
}

async function queueText(
	tx: WriteTx,
	phone: string,
	notificationId: string,
	{ template, params, link }: Message,
): Promise<void> {
	const id = newId()
	// Nothing is read back: whoever causes a message may not read the outbox.
	await tx.db.textMessage.createMany({
		data: [
			{
				id,
				notificationId,
				phoneCipher: seal(`text_message.phone:${id}`, phone),
				template,
				paramsCipher: sealJson(`text_message.params:${id}`, { ...params, link }),
			},
		],
	})
	await tx.enqueue('send-text', { id }, { key: `text:${id}` })
}
