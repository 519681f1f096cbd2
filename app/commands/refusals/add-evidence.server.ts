import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { cleanPicture, type WhyNoPicture } from '#app/adapters/files/clean-picture.server.ts'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { sealPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import { nameOf, type Recipient, type Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { openClaimStates } from '#app/domain/claims/claim-machine.ts'
import { type EvidenceOf, evidenceTerms, kindOf } from '#app/domain/refusals/evidence.ts'

type Outcome =
	| { refused: WhyNoPicture | 'not-found' | 'too-many-pictures' | 'file-missing' }
	| { id: string }

/** Adds a picture of a note or paper to a refusal, a case or a claim; staff do it for whoever brings one to the counter. */
export async function addEvidence(
	ctx: Ctx<Recipient | Staff>,
	about: EvidenceOf,
	file: HandedIn | null,
): Promise<Outcome> {
	if (!file) return { refused: 'file-missing' }
	const picture = await cleanPicture(file)
	if ('refused' in picture) return picture
	return ctx.write(async (tx): Promise<Outcome> => {
		const subject = await subjectOf(tx, about)
		if (!subject) return { refused: 'not-found' }
		const { personId, personDivision } = subject
		const { add, most } = evidenceTerms[kindOf(about)]
		if (!may(ctx.actor, add, { personId, divisions: [personDivision] }))
			return { refused: 'not-found' }
		if ((await tx.db.evidence.count({ where: keptUnder(about) })) >= most)
			return { refused: 'too-many-pictures' }
		return { id: await keep(ctx, tx, { ...about, personId, personDivision }, picture.jpeg) }
	})
}

async function subjectOf({ db }: WriteTx, about: EvidenceOf) {
	const select = { personId: true, personDivision: true }
	if ('claimId' in about) {
		const state = { in: [...openClaimStates] }
		return db.claim.findFirst({ where: { id: about.claimId, state }, select })
	}
	if ('refusalId' in about) return db.refusal.findUnique({ where: { id: about.refusalId }, select })
	return db.refusalCase.findUnique({ where: { id: about.caseId }, select })
}

/** The column by which a picture is found. */
function keptUnder(about: EvidenceOf) {
	if ('claimId' in about) return { claimId: about.claimId }
	return 'caseId' in about ? { caseId: about.caseId } : { refusalId: about.refusalId }
}

async function keep(
	{ actor, now }: Ctx<Recipient | Staff>,
	tx: WriteTx,
	about: EvidenceOf & { personId: string; personDivision: string },
	jpeg: Buffer,
): Promise<string> {
	const id = newId(now.getTime())
	await tx.db.evidence.create({
		data: {
			...keptUnder(about),
			id,
			personId: about.personId,
			personDivision: about.personDivision,
			pictureCipher: sealPicture(id, jpeg),
			size: jpeg.length,
			givenBy: nameOf(actor),
			givenAt: now,
		},
	})
	if ('claimId' in about)
		await tx.db.claimPaper.create({
			data: {
				id: newId(now.getTime()),
				claimId: about.claimId,
				paper: about.paper,
				evidenceId: id,
				at: now,
			},
		})
	const division = about.personDivision
	tx.record({ action: 'evidence.add', subject: ['evidence', id], division })
	return id
}
