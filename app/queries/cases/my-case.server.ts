import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type CaseVerb, caseMachine } from '#app/domain/cases/case-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type CaseView, caseView, wholeCase } from './case-view.server.ts'

/** Someone's own case: all that lies in it, and what they can do now. */
export async function myCase(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<(CaseView & { verbs: CaseVerb[] }) | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.refusalCase.findUnique({ where: { id }, include: wholeCase })
		if (!row || !may(actor, 'case.see', { personId: row.personId })) return null
		const view = await caseView(db, row)
		return { ...view, verbs: verbsFor(caseMachine, view.state, 'person') }
	})
}
