import type { Prisma } from '#app/adapters/db/generated/client.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'

/** The messages to an actor: to their account, and to the person they act for. */
export function ownMessages(actor: Recipient | Staff): Prisma.NotificationWhereInput {
	const { accountId } = actor
	const personId = actor.kind === 'recipient' ? actor.personId : null
	return personId === null ? { accountId } : { OR: [{ personId }, { accountId }] }
}
