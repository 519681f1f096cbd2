import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { type CareVerb, careMachine } from '#app/domain/care/care-machine.ts'
import { type GrantLimits, minutesInMonth } from '#app/domain/care/hours.ts'
import { type CareKind, type SharedDuty, takesOver } from '#app/domain/care/words.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { addMonths } from '#app/domain/time/day.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type CareView, careView } from './care-view.server.ts'

export type ShownCare = CareView & {
	person: { id: string; name: string }
	place: string
	verbs: CareVerb[]
	/** Who could come. */
	providers: { id: string; name: string; phone: string }[]
	/** What the place grants at the most, and what an approval would say if nothing were changed. */
	most: GrantLimits
	proposed: { covers: SharedDuty[]; until: string }
	minutesThisMonth: number
	today: string
}

/** An order for care as the office works on it. */
export async function shownCare(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownCare | null> {
	if (!isUuid(id)) return null
	const { actor, today } = ctx
	const places = await gazetteer()
	const shown = await ctx.read(async (db): Promise<ShownCare | null> => {
		const row = await db.careOrder.findUnique({
			where: { id },
			include: { person: { select: { id: true, name: true } } },
		})
		const subject = { divisions: [row?.personDivision ?? null] }
		if (!row || !may(actor, 'care.see', subject)) return null
		const view = await careView(db, row)
		const policy = await readPolicy(db, row.personDivision, today)
		const most = { hoursMonth: policy('care.hours_month'), months: policy('care.max_months') }
		return {
			...view,
			person: row.person,
			place: places.fullName(row.personDivision),
			verbs: verbsFor(careMachine, view.state, moverOf(actor)),
			providers: await providersFor(db, view.kind),
			most,
			proposed: {
				covers: takesOver[view.kind] ? view.duties : [],
				until: addMonths(today, most.months),
			},
			minutesThisMonth: minutesInMonth(view.visits, today),
			today,
		}
	})
	if (shown) await noteReading(ctx, shown.person.id, 'care')
	return shown
}

const providersFor = (db: Db, kind: CareKind) =>
	db.careProvider.findMany({
		where: { kinds: { has: kind }, closed: false },
		orderBy: { name: 'asc' },
		select: { id: true, name: true, phone: true },
	})
