import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { countOfPerson } from '#app/adapters/refusals/counter-events.server.ts'
import { underwayOf } from '#app/adapters/refusals/underway.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { type CaseVerb, caseMachine } from '#app/domain/cases/case-machine.ts'
import { nextMonth } from '#app/domain/cases/consequence.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { withHearings } from '#app/domain/cases/hearings.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import type { Anew } from '#app/domain/refusals/counter.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type CaseView, caseView, wholeCase } from './case-view.server.ts'

export type ShownCase = CaseView & {
	person: { id: string; name: string }
	bureau: string
	verbs: CaseVerb[]
	/** Why the person's row has begun anew, if it has. */
	anew: Anew | null
	decidedByYou: boolean
	overdue: boolean
	/** Documents that nobody has written down as received. */
	underway: { id: string; number: string }[]
	terms: { reduceRatio: number; stopMonths: number; earliest: string }
	today: string
}

/** Moves for which the right `decide` is asked. */
const weighty: Partial<Record<CaseVerb, Permission>> = {
	decide: 'case.decide',
	restore: 'case.decide',
	uphold: 'case.review',
	vary: 'case.review',
	overturn: 'case.review',
}

/** A case as the bureau works on it. */
export async function shownCase(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownCase | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const places = await gazetteer()
	const shown = await ctx.read(async (db): Promise<ShownCase | null> => {
		const row = await db.refusalCase.findUnique({ where: { id }, include: wholeCase })
		const subject = { divisions: [row?.personDivision ?? null] }
		if (!row || !may(actor, 'case.see', subject)) return null
		const view = await caseView(db, row)
		const policy = await readPolicy(db, row.personDivision, today)
		const verbs = withHearings(
			verbsFor(caseMachine, view.state, moverOf(actor)),
			policy('refusal.hearing'),
		)
		return {
			...view,
			person: row.person,
			bureau: places.fullName(row.personDivision),
			verbs: verbs.filter((verb) => may(actor, weighty[verb] ?? 'case.see', subject)),
			anew: (await countOfPerson(db, row, today)).anew,
			decidedByYou: row.decision?.decidedBy === actor.accountId,
			overdue: isOneOf(officeOwes.case, view.state) && view.dueOn !== null && view.dueOn < today,
			underway: await underwayOf(db, { caseId: id }),
			terms: {
				reduceRatio: policy('refusal.reduce_ratio'),
				stopMonths: policy('refusal.stop_months'),
				earliest: nextMonth(today),
			},
			today,
		}
	})
	if (shown) await noteReading(ctx, shown.person.id, 'case')
	return shown
}
