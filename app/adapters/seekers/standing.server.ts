import type { Db } from '#app/adapters/context.ts'
import type { Person, Registration } from '#app/adapters/db/generated/client.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Filling } from '#app/domain/seekers/steps.ts'
import { type Draft, fillingOf, findDraft } from './draft-row.server.ts'
import { openRegistration } from './registration-row.server.ts'

/** How someone stands with their registration: open, being filled in, or not begun. */
export type Standing = {
	/** The record of the person it is about; null for someone new. */
	person: Person | null
	open: Registration | null
	draft: Draft | null
	filling: Filling
}

export async function standingOf(
	db: Db,
	actor: Recipient,
	draftId: string | null,
): Promise<Standing | null> {
	const draft = await findDraft(db, actor, draftId)
	if (draftId !== null && !draft) return null
	const personId = draft ? draft.personId : actor.personId
	const person = personId && (await db.person.findUnique({ where: { id: personId } }))
	const open = personId && (await openRegistration(db, personId))
	const { relation } = actor
	return {
		person: person || null,
		open: open || null,
		draft,
		filling: draft ? fillingOf(draft) : fillingOf({ personId, relation }),
	}
}
