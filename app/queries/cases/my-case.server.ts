import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type CaseVerb, caseMachine } from '#app/domain/cases/case-machine.ts'
import { withHearings } from '#app/domain/cases/hearings.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type CaseView, caseView, wholeCase } from './case-view.server.ts'

/** Someone's own case: all that lies in it, and what they can do now. */
export async function myCase(
	{ actor, today, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<(CaseView & { verbs: CaseVerb[] }) | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.refusalCase.findUnique({ where: { id }, include: wholeCase })
		if (!row || !may(actor, 'case.see', { personId: row.personId })) return null
		const view = await caseView(db, row)
		const policy = await readPolicy(db, row.personDivision, today)
		const verbs = verbsFor(caseMachine, view.state, 'person')
		return { ...view, verbs: withHearings(verbs, policy('refusal.hearing')) }
	})
}
