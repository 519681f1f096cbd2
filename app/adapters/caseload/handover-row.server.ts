import type { Ctx, Db, WriteTx } from '#app/adapters/context.ts'
import { open, seal } from '#app/adapters/crypto/sealed.server.ts'
import type { Handover } from '#app/adapters/db/generated/client.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type HandoverVerb, handoverMachine } from '#app/domain/caseload/handover-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** What the receiver has to know may speak of health and family. */
export const sealNote = (id: string, words: string): string => seal(`handover.note:${id}`, words)
export const noteOf = ({ id, noteCipher }: Pick<Handover, 'id' | 'noteCipher'>): string =>
	open(`handover.note:${id}`, noteCipher)

/** A hand-over of which the actor is one of the two. */
export async function handoverFor(
	db: Db,
	actor: Staff,
	id: string | undefined,
): Promise<Handover | null> {
	if (!isUuid(id)) return null
	const row = await db.handover.findUnique({ where: { id } })
	const theirs = [row?.fromId, row?.toId].some(
		(accountId) => accountId !== undefined && may(actor, 'handover.see', { accountId }),
	)
	return theirs ? row : null
}

type Event = { verb: HandoverVerb; from: string; to: string; people: number; reason?: string }

/** Event and audit of one move of a hand-over; the event has the number of the version that it made. */
export async function writeHandoverEvent(
	{ actor, now }: Ctx<Staff>,
	tx: WriteTx,
	{ id, divisionCode, version }: Pick<Handover, 'id' | 'divisionCode' | 'version'>,
	{ verb, from, to, ...data }: Event,
): Promise<void> {
	const event = { verb, fromState: from, toState: to, actor: nameOf(actor), at: now, data }
	await tx.db.handoverEvent.create({ data: { ...event, handoverId: id, seq: version } })
	tx.record({
		action: `${handoverMachine.name}.${verb}`,
		subject: [handoverMachine.name, id],
		division: divisionCode,
		details: { from, to, people: data.people },
	})
}
