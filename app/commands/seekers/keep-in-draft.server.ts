import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import {
	type Draft,
	draftOf,
	draftWhere,
	fillingOf,
	sealDraft,
} from '#app/adapters/seekers/draft-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import { neighbours, nextStep, type QuestionStep } from '#app/domain/seekers/steps.ts'
import { type FieldRefusal, settledAnswer } from './settled-answer.server.ts'
import { whyTooYoung } from './why-too-young.server.ts'

/** Keeps one answer of a registration that is being filled in; the first one begins the draft. */
export async function keepInDraft(
	ctx: Ctx<Recipient>,
	tx: WriteTx,
	draftId: string | null,
	said: Said,
): Promise<{ refused: 'not-found' } | FieldRefusal | { next: QuestionStep }> {
	const draft = await lockedDraft(ctx, tx, draftId)
	if (!draft) return { refused: 'not-found' }
	const settled = await settledAnswer(said, draft.answers)
	if ('refused' in settled) return settled
	const answers = { ...draft.answers, ...settled }
	const refused = await whyTooYoung(ctx, tx, answers)
	if (refused) return refused

	await tx.db.registrationDraft.updateMany({
		where: { id: draft.id },
		data: { answersCipher: sealDraft(draft.id, answers), changedAt: ctx.now },
	})
	tx.record({
		action: 'registration-draft.answer',
		subject: ['registration-draft', draft.id],
		division: answers.residence?.residence ?? '',
		details: { question: said.question, relation: draft.relation },
	})
	const filling = fillingOf(draft)
	const whole = nextStep(answers, filling) === null
	return { next: (whole ? null : neighbours(said.question, filling).on) ?? 'check' }
}

/** The draft, locked: answers given on two devices at once are both kept. */
async function lockedDraft(
	{ actor }: Ctx<Recipient>,
	{ db }: WriteTx,
	draftId: string | null,
): Promise<Draft | null> {
	if (draftId === null) await beginDraft(actor, db)
	const row = await db.registrationDraft.findFirst({ where: draftWhere(actor, draftId) })
	if (!row) return null
	await db.$queryRaw`SELECT id FROM registration_draft WHERE id = ${row.id}::uuid FOR UPDATE`
	const locked = await db.registrationDraft.findUnique({ where: { id: row.id } })
	return locked && draftOf(locked)
}

async function beginDraft({ accountId, personId, relation }: Recipient, db: WriteTx['db']) {
	const id = newId()
	await db.registrationDraft.createMany({
		data: [
			{
				id,
				accountId,
				personId,
				relation: personId === null ? 'self' : relation,
				answersCipher: sealDraft(id, {}),
			},
		],
		skipDuplicates: true,
	})
}
