import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import { sealNote, writeHandoverEvent } from '#app/adapters/caseload/handover-row.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { reaches } from '#app/domain/caseload/assigning.ts'
import { handoverMachine } from '#app/domain/caseload/handover-machine.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'

/** `people` is null for all whom the actor looks after. */
type Wanted = { to: string; note: string; people: readonly string[] | null }
type Outcome =
	| { refused: 'not-yours' | 'nobody-chosen' | 'caseworker-unknown' | 'caseworker-far' }
	| { refused: 'handover-self' | 'handed-over-already' }
	| { id: string }

/** Offers people to another caseworker, with what they have to know. Until they accept, nothing changes. */
export function proposeHandover(
	ctx: Ctx<Staff>,
	{ to, note, people: wanted }: Wanted,
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const { accountId, division } = ctx.actor
		if (to === accountId) return { refused: 'handover-self' }
		const people = await ownPeople(tx.db, accountId, wanted)
		if (people.length === 0) return { refused: 'nobody-chosen' }
		if (wanted !== null && people.length < new Set(wanted).size) return { refused: 'not-yours' }
		const worker = (await caseworkersAround(tx.db, division)).find(({ id }) => id === to)
		if (!worker) return { refused: 'caseworker-unknown' }
		if (!people.every(({ person }) => reaches(worker, person))) return { refused: 'caseworker-far' }
		const move = moved(handoverMachine, nothing, 'propose', moverOf(ctx.actor))
		if ('refused' in move) return { refused: 'not-yours' }

		const id = newId(ctx.now.getTime())
		const handover = await tx.db.handover.create({
			data: {
				id,
				divisionCode: division,
				fromId: accountId,
				toId: to,
				state: move.to,
				noteCipher: sealNote(id, note),
				madeAt: ctx.now,
			},
		})
		const personIds = people.map(({ personId }) => personId)
		const held = await tx.db.caseloadEntry.updateMany({
			where: { personId: { in: personIds }, caseworkerId: accountId, handoverId: null },
			data: { handoverId: id },
		})
		if (held.count < personIds.length) return { refused: 'handed-over-already' }
		await tx.db.handoverPerson.createMany({
			data: personIds.map((personId) => ({ handoverId: id, personId })),
		})
		const event = { verb: 'propose', from: nothing, to: move.to, people: personIds.length } as const
		await writeHandoverEvent(ctx, tx, handover, event)
		await notifyAccount(tx, to, {
			template: 'handover-proposed',
			params: { from: await staffName(tx.db, accountId), count: personIds.length },
			link: `/handovers/${id}`,
		})
		return { id }
	})
}

const ownPeople = (db: Db, caseworkerId: string, wanted: readonly string[] | null) =>
	db.caseloadEntry.findMany({
		where: { caseworkerId, ...(wanted !== null && { personId: { in: [...wanted] } }) },
		select: { personId: true, person: { select: { residenceCode: true, hukouCode: true } } },
	})
