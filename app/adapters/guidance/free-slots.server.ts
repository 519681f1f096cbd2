import type { Db } from '#app/adapters/context.ts'
import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { freeSlotList } from '#app/domain/guidance/slot-lists.ts'

export type FreeSlot = {
	id: string
	startsAt: Date
	endsAt: Date
	place: string
	address: string
	adviser: string
	video: boolean
}
export type FreeSlots = { slots: FreeSlot[]; total: number }

type Asked = { division: DivisionCode; now: Date; page: number }

/** The times that people of a division can still have, the next one first. */
export async function freeSlots(
	db: Db,
	{ division, now, page }: Asked,
	take = freeSlotList('').pageSize,
): Promise<FreeSlots> {
	const around = ancestorsOf(division)
	const slots = await db.$queryRaw<FreeSlot[]>`
		SELECT id::text, starts_at AS "startsAt", ends_at AS "endsAt", place, address,
			coalesce(staff_name(adviser_id), '') AS adviser, video_url <> '' AS video
		FROM guidance_slot
		WHERE division_code = ANY (${around}::text[]) AND withdrawn_at IS NULL AND starts_at > ${now} AND NOT slot_taken(id)
		ORDER BY starts_at, id LIMIT ${take} OFFSET ${(page - 1) * take}`
	const [counted] = await db.$queryRaw<{ total: number }[]>`
		SELECT count(*)::int AS total FROM guidance_slot
		WHERE division_code = ANY (${around}::text[]) AND withdrawn_at IS NULL AND starts_at > ${now} AND NOT slot_taken(id)`
	return { slots, total: counted?.total ?? 0 }
}
