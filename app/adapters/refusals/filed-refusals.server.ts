import type { Db } from '#app/adapters/context.ts'
import { type CaseState, caseStates } from '#app/domain/cases/case-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Count } from '#app/domain/refusals/counter.ts'
import { countOfPerson } from './counter-events.server.ts'
import { briefRefusal, type RefusalBrief, refusalBrief } from './refusal-view.server.ts'

export type FiledRefusals = {
	refusals: RefusalBrief[]
	row: Count
	cases: { id: string; state: CaseState; openedAt: Date }[]
}

const most = 20

/** What of a person's refusals and cases lies in their file. */
export async function refusalsOnFile(
	db: Db,
	{ id: personId, residenceCode }: { id: string; residenceCode: string },
	today: string,
): Promise<FiledRefusals> {
	const refusals = await db.refusal.findMany({
		where: { personId },
		orderBy: { refusedAt: 'desc' },
		take: most,
		include: briefRefusal,
	})
	const cases = await db.refusalCase.findMany({
		where: { personId },
		orderBy: { openedAt: 'desc' },
	})
	return {
		refusals: refusals.map(refusalBrief),
		row: await countOfPerson(db, { personId, personDivision: residenceCode }, today),
		cases: cases.map(({ id, state, openedAt }) => ({
			id,
			state: oneOf(caseStates, state),
			openedAt,
		})),
	}
}
