import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { cleanPicture, type WhyNoPicture } from '#app/adapters/files/clean-picture.server.ts'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { sealPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import { nameOf, type Recipient, type Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { EvidenceOf } from '#app/domain/refusals/evidence.ts'

type Outcome =
	| { refused: WhyNoPicture | 'not-found' | 'too-many-pictures' | 'file-missing' }
	| { id: string }

/** No more pictures than this belong to one refusal or case. */
const most = 8

/** Adds a picture of a note or paper to a refusal or a case; staff do it for whoever brings one to the counter. */
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
		if (!may(ctx.actor, 'refusal.object', { personId, divisions: [personDivision] }))
			return { refused: 'not-found' }
		if ((await tx.db.evidence.count({ where: about })) >= most)
			return { refused: 'too-many-pictures' }
		return { id: await keep(ctx, tx, { ...about, personId, personDivision }, picture.jpeg) }
	})
}

async function subjectOf({ db }: WriteTx, about: EvidenceOf) {
	const select = { personId: true, personDivision: true }
	if ('refusalId' in about) return db.refusal.findUnique({ where: { id: about.refusalId }, select })
	return db.refusalCase.findUnique({ where: { id: about.caseId }, select })
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
			...about,
			id,
			pictureCipher: sealPicture(id, jpeg),
			size: jpeg.length,
			givenBy: nameOf(actor),
			givenAt: now,
		},
	})
	const division = about.personDivision
	tx.record({ action: 'evidence.add', subject: ['evidence', id], division })
	return id
}
