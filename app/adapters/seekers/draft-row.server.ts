import type { Db } from '#app/adapters/context.ts'
import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { RegistrationDraft } from '#app/adapters/db/generated/client.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Answers, readAnswers } from '#app/domain/seekers/answers.ts'
import type { Filling } from '#app/domain/seekers/steps.ts'
import { relations } from '#app/domain/seekers/words.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type Draft = {
	id: string
	personId: string | null
	relation: Recipient['relation']
	agreedHow: string | null
	startedAt: Date
	answers: Answers
}

export const sealDraft = (draftId: string, answers: Answers): string =>
	sealJson(`registration_draft.answers:${draftId}`, answers)

export function draftOf(row: RegistrationDraft): Draft {
	const { id, personId, agreedHow, startedAt } = row
	const answers = readAnswers(openJson(`registration_draft.answers:${id}`, row.answersCipher))
	return { id, personId, relation: oneOf(relations, row.relation), agreedHow, startedAt, answers }
}

export const fillingOf = ({
	personId,
	relation,
}: Pick<Draft, 'personId' | 'relation'>): Filling => ({
	filler: relation === 'self' ? 'self' : 'helper',
	known: personId !== null,
})

/**
 * Which draft someone means: the one named, of those they are writing; else that of the person they
 * act for; else, who has no record yet, their own.
 */
export function draftWhere({ accountId, personId }: Recipient, id: string | null) {
	if (id !== null) return { id: isUuid(id) ? id : accountId, accountId }
	return personId !== null ? { personId } : { accountId, personId: null, relation: 'self' }
}

export async function findDraft(
	db: Db,
	actor: Recipient,
	id: string | null,
): Promise<Draft | null> {
	const row = await db.registrationDraft.findFirst({ where: draftWhere(actor, id) })
	return row && draftOf(row)
}
