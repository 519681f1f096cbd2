import type { Ctx } from '#app/adapters/context.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Said } from '#app/domain/seekers/answer-forms.ts'
import type { QuestionStep } from '#app/domain/seekers/steps.ts'
import { changeAnswers } from './change-answers.server.ts'
import { keepInDraft } from './keep-in-draft.server.ts'
import type { FieldRefusal } from './settled-answer.server.ts'

type Outcome =
	| { refused: 'not-found' | 'already-changed' | 'identity-confirmed' }
	| FieldRefusal
	/** The next page; `changed` when an open registration has been changed on the spot. */
	| { next: QuestionStep }
	| { changed: true }

/** Keeps the answer to one question: in the draft, or at once in a registration that is open already. */
export async function answerQuestion(
	ctx: Ctx<Recipient>,
	draftId: string | null,
	said: Said,
): Promise<Outcome> {
	const { personId } = ctx.actor
	return ctx.write(async (tx): Promise<Outcome> => {
		const open = draftId === null && personId !== null && (await openRegistration(tx.db, personId))
		return open ? changeAnswers(ctx, tx, open.id, said) : keepInDraft(ctx, tx, draftId, said)
	})
}
