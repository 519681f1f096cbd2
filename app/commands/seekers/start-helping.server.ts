import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { sealDraft } from '#app/adapters/seekers/draft-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Helping } from '#app/domain/seekers/helping.ts'

/** Begins the registration of someone else, who has agreed to it in the way that is recorded here. */
export async function startHelping(
	{ actor, now, write }: Ctx<Recipient>,
	{ relation, agreedHow }: Helping,
): Promise<{ draftId: string }> {
	return write(async (tx) => {
		const draftId = newId(now.getTime())
		await tx.db.registrationDraft.create({
			data: {
				id: draftId,
				accountId: actor.accountId,
				relation,
				agreedHow,
				answersCipher: sealDraft(draftId, {}),
			},
		})
		tx.record({
			action: 'registration-draft.start',
			subject: ['registration-draft', draftId],
			division: '',
			details: { relation, agreedHow },
		})
		return { draftId }
	})
}
