import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { papers } from '#app/domain/claims/papers.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type EvidenceKind, type EvidenceOf, evidenceTerms } from '#app/domain/refusals/evidence.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** Where a picture would be added, and the way back there; null where the actor may not. */
export async function evidenceTarget(
	{ actor, read }: Ctx<Recipient | Staff>,
	kind: EvidenceKind,
	id: string | undefined,
	paper: string | null = null,
): Promise<{ about: EvidenceOf; back: string } | null> {
	if (!isUuid(id)) return null
	const about = aboutOf(kind, id, paper)
	if (!about) return null
	const select = { personId: true, personDivision: true }
	const row = await read(
		async (db): Promise<{ personId: string; personDivision: string } | null> =>
			kind === 'refusals'
				? db.refusal.findUnique({ where: { id }, select })
				: kind === 'cases'
					? db.refusalCase.findUnique({ where: { id }, select })
					: db.claim.findUnique({ where: { id }, select }),
	)
	if (!row) return null
	const subject = { personId: row.personId, divisions: [row.personDivision] }
	if (!may(actor, evidenceTerms[kind].add, subject)) return null
	return {
		about,
		back: `${actor.kind === 'staff' ? '' : '/me'}/${kind}/${id}`,
	}
}

function aboutOf(kind: EvidenceKind, id: string, paper: string | null): EvidenceOf | null {
	if (kind === 'claims') return isOneOf(papers, paper) ? { claimId: id, paper } : null
	return kind === 'refusals' ? { refusalId: id } : { caseId: id }
}
