import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { personColumns } from '#app/adapters/people/person-columns.server.ts'
import {
	type Draft,
	draftOf,
	draftWhere,
	fillingOf,
} from '#app/adapters/seekers/draft-row.server.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { actForPerson } from '#app/commands/sign-in/act-for-person.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { nextStep } from '#app/domain/seekers/steps.ts'
import { addPerson } from './add-person.server.ts'
import { handIn } from './hand-in.server.ts'
import type { FieldRefusal } from './settled-answer.server.ts'
import { whyTooYoung } from './why-too-young.server.ts'

type Outcome =
	| { refused: 'not-found' | 'answers-missing' | 'registered-already' }
	| FieldRefusal
	| { personId: string; registrationId: string }

/**
 * Hands a registration in. Whoever has no record yet gets one here, with the ID number as typed: it
 * neither finds nor touches another record, staff look at that when they confirm who the person is.
 */
export async function submitRegistration(
	ctx: Ctx<Recipient>,
	draftId: string | null,
	sessionHash: Buffer,
): Promise<Outcome> {
	const outcome = await written(ctx, draftId)
	// From here on the session acts for the new person; repeating that changes nothing.
	if (!('refused' in outcome) && ctx.actor.personId !== outcome.personId)
		await actForPerson(ctx.actor, outcome.personId, { sessionHash, requestId: ctx.requestId })
	return outcome
}

function written(ctx: Ctx<Recipient>, draftId: string | null): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const draft = await takenDraft(ctx, tx, draftId)
		if (!draft) return { refused: 'not-found' }
		const { answers } = draft
		if (nextStep(answers, fillingOf(draft)) !== null) return { refused: 'answers-missing' }
		const tooYoung = await whyTooYoung(ctx, tx, answers)
		if (tooYoung) return tooYoung
		if (draft.personId !== null && (await openRegistration(tx.db, draft.personId)))
			return { refused: 'registered-already' }

		const personId = draft.personId ?? (await addPerson(ctx, tx, draft))
		if (draft.personId !== null)
			await tx.db.person.updateMany({
				where: { id: personId },
				data: { ...(await personColumns(personId, answers)), version: { increment: 1 } },
			})
		const { filler } = fillingOf(draft)
		const registrationId = await handIn(ctx, tx, personId, {
			answers,
			channel: filler,
			startedAt: draft.startedAt,
			consentGiven: filler === 'self' ? 'online' : (draft.agreedHow ?? 'in-person'),
			data: { channel: filler, relation: draft.relation },
		})
		return { personId, registrationId }
	})
}

/** Takes the draft out of the table: of two that hand it in at once, the second finds none. */
async function takenDraft(
	{ actor }: Ctx<Recipient>,
	{ db }: WriteTx,
	draftId: string | null,
): Promise<Draft | null> {
	const row = await db.registrationDraft.findFirst({ where: draftWhere(actor, draftId) })
	if (!row) return null
	const { count } = await db.registrationDraft.deleteMany({
		where: { id: row.id, changedAt: row.changedAt },
	})
	return count === 1 ? draftOf(row) : null
}
