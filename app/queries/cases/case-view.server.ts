import type { Db } from '#app/adapters/context.ts'
import { openJson } from '#app/adapters/crypto/sealed.server.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { effectDecided, effectVaried } from '#app/adapters/refusals/effect-of-decision.server.ts'
import { movesOfCase, type PastMove } from '#app/adapters/refusals/past-moves.server.ts'
import {
	briefRefusal,
	type NoticeBrief,
	noticesOf,
	picturesOf,
	type RefusalBrief,
	refusalBrief,
} from '#app/adapters/refusals/refusal-view.server.ts'
import {
	type CaseState,
	type CaseVerb,
	caseStates,
	type Outcome,
	outcomes,
} from '#app/domain/cases/case-machine.ts'
import type { Effect } from '#app/domain/cases/variation.ts'
import type { Grounds } from '#app/domain/notices/case-notices.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type CaseDecisionView = {
	outcome: Outcome
	grounds: Grounds
	official: string
	institution: string
	organ: string
	days: number
	at: Date
	change: Effect | null
	/** What a review left of it. */
	varied: Effect | null
}

/** A case with everything in it; the person may read all of it. */
export type CaseView = {
	id: string
	state: CaseState
	openedAt: Date
	dueOn: string | null
	refusals: RefusalBrief[]
	moves: PastMove<CaseVerb>[]
	pictures: { id: string; at: Date }[]
	notices: NoticeBrief[]
	decision: CaseDecisionView | null
}

export const wholeCase = {
	person: { select: { id: true, name: true } },
	refusals: { include: { refusal: { include: briefRefusal } } },
	decision: { include: { change: true } },
} satisfies Prisma.RefusalCaseInclude
type Row = Prisma.RefusalCaseGetPayload<{ include: typeof wholeCase }>

export async function caseView(db: Db, row: Row): Promise<CaseView> {
	const { id, state, openedAt, dueOn } = row
	return {
		id,
		state: oneOf(caseStates, state),
		openedAt,
		dueOn: isoDayOrNull(dueOn),
		refusals: row.refusals
			.map(({ refusal }) => refusalBrief(refusal))
			.toSorted((one, other) => one.refusedAt.getTime() - other.refusedAt.getTime()),
		moves: await movesOfCase(db, id),
		pictures: await picturesOf(db, { caseId: id }),
		notices: await noticesOf(db, { caseId: id }),
		decision: row.decision && decisionView(row.decision, await effectVaried(db, id)),
	}
}

function decisionView(row: NonNullable<Row['decision']>, varied: Effect | null): CaseDecisionView {
	const { caseId, change } = row
	return {
		outcome: oneOf(outcomes, row.outcome),
		grounds: openJson(`case_decision.grounds:${caseId}`, row.groundsCipher) as Grounds,
		official: row.official,
		institution: row.institution,
		organ: row.reviewOrgan,
		days: row.reviewDays,
		at: row.decidedAt,
		change: effectDecided(caseId, change),
		varied,
	}
}
