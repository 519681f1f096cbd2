import type { Ctx, Db } from '#app/adapters/context.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isHeldNow } from '#app/domain/training/attend-code.ts'
import { type EnrolmentState, enrolmentStates } from '#app/domain/training/enrolment-machine.ts'
import { type RunVerb, runMachine } from '#app/domain/training/run-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type Learner = {
	id: string
	name: string
	state: EnrolmentState
	seat: number | null
	line: number | null
	/** The meetings at which they were, and those of which it is known. */
	attended: number[]
	certificate: string | null
}

export type ShownClass = RunView & {
	course: { id: string; title: string }
	learners: Learner[]
	placed: number
	verbs: RunVerb[]
	mayKeep: boolean
	/** The meeting that is held now, to which a code can be shown. */
	now: number | null
	over: boolean
	/** Those that have begun: of them it can be said who was there. */
	begun: number[]
}

/** A class with all who take part in it: for its trainer, and for officers of the division. */
export async function shownClass(
	{ actor, now, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownClass | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.courseRun.findUnique({
			where: { id },
			include: { ...withSessions, course: { select: { id: true, title: true } } },
		})
		const subject = { divisions: [row?.ownerCode ?? null], accountId: row?.trainerId ?? null }
		if (!row || !may(actor, 'class.run', subject)) return null
		const view = await runView(db, row, now)
		const [counted] = await db.$queryRaw<{ placed: number }[]>`
			SELECT run_placed(${id}::uuid) AS placed`
		return {
			...view,
			course: row.course,
			learners: await learnersOf(db, id),
			placed: counted?.placed ?? 0,
			verbs: verbsFor(runMachine, view.state, actor.role),
			mayKeep: may(actor, 'course.keep', subject),
			now: view.sessions.find((session) => isHeldNow(session, now))?.seq ?? null,
			over: view.endsAt <= now,
			begun: view.sessions.filter(({ startsAt }) => startsAt <= now).map(({ seq }) => seq),
		}
	})
}

async function learnersOf(db: Db, runId: string): Promise<Learner[]> {
	const names = await db.$queryRaw<{ id: string; name: string }[]>`
		SELECT person_id::text AS id, name FROM learner_names(${runId}::uuid)`
	const byId = new Map(names.map(({ id, name }) => [id, name]))
	const rows = await db.enrolment.findMany({
		where: { runId, state: { notIn: ['withdrawn', 'called-off'] } },
		orderBy: [{ seat: { sort: 'asc', nulls: 'last' } }, { line: 'asc' }],
		include: { attendances: { where: { present: true } }, certificate: true },
	})
	return rows.map((row) => ({
		id: row.id,
		name: byId.get(row.personId) ?? '',
		state: oneOf(enrolmentStates, row.state),
		seat: row.seat,
		line: row.line,
		attended: row.attendances.map(({ seq }) => seq).toSorted((one, other) => one - other),
		certificate: row.certificate?.number ?? null,
	}))
}
