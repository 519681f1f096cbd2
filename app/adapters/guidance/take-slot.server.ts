import type { Db } from '#app/adapters/context.ts'
import type { GuidanceSlot } from '#app/adapters/db/generated/client.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'

type Wanted = { slotId: string; division: DivisionCode; now: Date }

/**
 * The time that somebody wants, if it can still be had by people of a division. Whoever wants the same
 * waits here in line, so that one gets it and the others are told at once.
 */
export async function takeSlot(
	db: Db,
	{ slotId, division, now }: Wanted,
): Promise<GuidanceSlot | { refused: 'slot-gone' | 'slot-taken' }> {
	await lock(db, `slot:${slotId}`)
	const slot = await db.guidanceSlot.findUnique({ where: { id: slotId } })
	if (!slot || slot.withdrawnAt || slot.startsAt <= now || !covers(slot.divisionCode, division))
		return { refused: 'slot-gone' }
	const [{ taken } = { taken: true }] = await db.$queryRaw<{ taken: boolean }[]>`
		SELECT slot_taken(${slotId}::uuid) AS taken`
	return taken ? { refused: 'slot-taken' } : slot
}

/** The columns of an appointment that repeat the time it is at. */
export const atSlot = ({ id, adviserId, startsAt, endsAt }: GuidanceSlot) => ({
	slotId: id,
	adviserId,
	startsAt,
	endsAt,
})
