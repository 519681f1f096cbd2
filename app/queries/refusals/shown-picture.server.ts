import type { Ctx } from '#app/adapters/context.ts'
import { openPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** A picture that was handed in, for the person and for those who decide. */
export async function shownPicture(
	{ actor, read }: Ctx<Recipient | Staff>,
	id: string | undefined,
): Promise<Buffer<ArrayBuffer> | null> {
	if (!isUuid(id)) return null
	const row = await read((db) => db.evidence.findUnique({ where: { id } }))
	if (!row) return null
	const { personId, personDivision } = row
	if (!may(actor, 'refusal.see', { personId, divisions: [personDivision] })) return null
	return openPicture(id, row.pictureCipher)
}
