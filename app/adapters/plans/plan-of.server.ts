import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { SessionRecord } from '#app/domain/plans/plan-forms.ts'
import { pendingStepStates, type StepState, stepStates } from '#app/domain/plans/step-machine.ts'
import { type StepKind, type StepSide, stepKinds, stepSides } from '#app/domain/plans/words.ts'
import { objectionIn, recordOf, whatOf } from './sealed-plan.server.ts'

export type Step = {
	id: string
	what: string
	kind: StepKind
	side: StepSide
	link: string
	dueOn: string | null
	overdue: boolean
	state: StepState
	/** What the person has against it, in their own words. */
	objection: string
	/** When it was done. */
	doneAt: Date | null
}
export type Session = SessionRecord & { id: string; heldOn: string; by: string }
export type Plan = { pending: Step[]; done: Step[]; sessions: Session[]; reviewOn: string | null }

const mostSteps = 100
const mostSessions = 20

/** The plan of a person, as both sides see it, and the meetings it comes from. */
export async function planOf(db: Db, personId: string, today: string): Promise<Plan> {
	const rows = await db.planStep.findMany({
		where: { personId, state: { not: 'dropped' } },
		orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
		take: mostSteps,
		include: { events: { where: { verb: { in: ['object', 'finish'] } }, orderBy: { seq: 'asc' } } },
	})
	const steps = rows.map(({ events, ...row }): Step => {
		const state = oneOf(stepStates, row.state)
		const pending = pendingStepStates.includes(state)
		const dueOn = isoDayOrNull(row.dueOn)
		const said = events.findLast(({ verb }) => verb === 'object')
		const done = events.findLast(({ verb }) => verb === 'finish')
		return {
			id: row.id,
			what: whatOf(row),
			kind: oneOf(stepKinds, row.kind),
			side: oneOf(stepSides, row.side),
			link: row.link,
			dueOn,
			overdue: pending && dueOn !== null && dueOn < today,
			state,
			objection: objectionIn(row.id, said?.data),
			doneAt: state === 'done' ? (done?.at ?? null) : null,
		}
	})
	const { sessions, reviewOn } = await sessionsOf(db, personId)
	return {
		pending: steps.filter(({ state }) => pendingStepStates.includes(state)),
		done: steps.filter(({ state }) => state === 'done'),
		sessions,
		reviewOn,
	}
}

async function sessionsOf(db: Db, personId: string) {
	const rows = await db.guidanceSession.findMany({
		where: { personId },
		orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
		take: mostSessions,
	})
	const sessions: Session[] = []
	for (const row of rows)
		sessions.push({
			...recordOf(row),
			id: row.id,
			heldOn: isoDay(row.heldOn),
			by: await staffName(db, row.heldBy),
		})
	return { sessions, reviewOn: isoDayOrNull(rows[0]?.reviewOn ?? null) }
}
