import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { EvidenceOf } from '#app/domain/refusals/evidence.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** Where a picture would be added, and the way back there; null where the actor may not. */
export async function evidenceTarget(
	{ actor, read }: Ctx<Recipient | Staff>,
	kind: 'refusals' | 'cases',
	id: string | undefined,
): Promise<{ about: EvidenceOf; back: string } | null> {
	if (!isUuid(id)) return null
	const select = { personId: true, personDivision: true }
	const row = await read(
		async (db): Promise<{ personId: string; personDivision: string } | null> =>
			kind === 'refusals'
				? db.refusal.findUnique({ where: { id }, select })
				: db.refusalCase.findUnique({ where: { id }, select }),
	)
	if (!row) return null
	const subject = { personId: row.personId, divisions: [row.personDivision] }
	if (!may(actor, 'refusal.object', subject)) return null
	return {
		about: kind === 'refusals' ? { refusalId: id } : { caseId: id },
		back: `${actor.kind === 'staff' ? '' : '/me'}/${kind}/${id}`,
	}
}
