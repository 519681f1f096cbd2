import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { CourseRun, Enrolment } from '#app/adapters/db/generated/client.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { reminded } from '#app/adapters/guidance/reminded.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { conditionsOf } from '#app/adapters/training/course-view.ts'
import { joinerOf, joinVerdict } from '#app/adapters/training/joiner.server.ts'
import { roomOf } from '#app/adapters/training/run-view.server.ts'
import { type Said, writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { enrolmentMachine, liveStates } from '#app/domain/training/enrolment-machine.ts'
import { type JoinAspect, mayExcept } from '#app/domain/training/who-may-join.ts'
import { enrolmentTrack, whyNotEnrolled } from './enrolment-track.server.ts'

type Wish = {
	personId: string
	runId: string
	/** Why somebody takes part whom the conditions leave out: staff write it, where policy lets them. */
	exception?: string
}
type Refused =
	| 'not-found'
	| 'run-closed'
	| 'enrolled-already'
	| 'enrolments-used-up'
	| 'may-not-join'
	| 'reason-missing'
export type EnrolOutcome = { refused: Refused } | { id: string; position: number | null }

/** A place in a run of a course, or the next number in line where all are taken. */
export async function enrol(ctx: Ctx<Recipient | Staff>, wish: Wish): Promise<EnrolOutcome> {
	return ctx.write((tx) => enrolWithin(ctx, tx, wish)).catch(whyNotEnrolled)
}

/** The same, as a part of more that is done at once. */
export async function enrolWithin(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, runId, exception = '' }: Wish,
): Promise<EnrolOutcome> {
	const { actor, now, today } = ctx
	const person = await tx.db.person.findUnique({ where: { id: personId } })
	const division = person?.residenceCode ?? ''
	if (!person || !may(actor, 'enrolment.make', { personId, divisions: [division] }))
		return { refused: 'not-found' }
	await lock(tx.db, `enrolments:${personId}`)
	// Whoever wants a place of the same run waits here in line.
	await lock(tx.db, `run:${runId}`)
	const run = await tx.db.courseRun.findUnique({ where: { id: runId }, include: { course: true } })
	if (run?.course.state !== 'published') return { refused: 'not-found' }
	if (run.state !== 'open' || run.startsAt <= now) return { refused: 'run-closed' }
	const live = { personId, state: { in: [...liveStates] } }
	const held = await tx.db.enrolment.findMany({ where: live, select: { runId: true } })
	if (held.some((each) => each.runId === runId)) return { refused: 'enrolled-already' }
	const policy = await readPolicy(tx.db, division, today)
	if (held.length >= policy('training.ahead_max')) return { refused: 'enrolments-used-up' }
	const joiner = await joinerOf(tx.db, person, today)
	const { bars } = joinVerdict(conditionsOf(run.course), joiner, policy, run.startsAt)
	const barred = whyBarred(bars, actor.kind === 'staff' && mayExcept(policy), exception)
	if (barred) return barred
	const said = bars.length > 0 ? { bars, exception } : {}
	const enrolment = await write(ctx, tx, { personId, division, run, policy, said })
	const position = await positionOf(tx, enrolment)
	const { title: course } = run.course
	const link = `/me/training/${enrolment.id}`
	await notifyPerson(
		tx,
		personId,
		position === null
			? { template: 'course-joined', params: { course, at: run.startsAt.toISOString() }, link }
			: { template: 'course-waiting', params: { course, place: position }, link },
	)
	return { id: enrolment.id, position }
}

function whyBarred(
	bars: readonly JoinAspect[],
	mayWriteException: boolean,
	exception: string,
): { refused: 'may-not-join' | 'reason-missing' } | null {
	if (bars.length === 0) return null
	if (!mayWriteException) return { refused: 'may-not-join' }
	return exception === '' ? { refused: 'reason-missing' } : null
}

async function positionOf(tx: WriteTx, { id, line }: Enrolment): Promise<number | null> {
	if (line === null) return null
	const [row] = await tx.db.$queryRaw<
		{ place: number }[]
	>`SELECT waiting_place(${id}::uuid) AS place`
	return row?.place ?? null
}

type Whole = { personId: string; division: string; run: CourseRun; policy: Policy; said: Said }

async function write(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, division, run, policy, said }: Whole,
): Promise<Enrolment> {
	const { left } = await roomOf(tx.db, run)
	const verb = left > 0 ? 'enrol' : 'wait'
	const move = moved(enrolmentMachine, nothing, verb, moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`nobody can ${verb}: ${move.refused}`)
	const [number] = await tx.db.$queryRaw<{ seat: number; line: number }[]>`
		SELECT free_seat(${run.id}::uuid) AS seat, next_in_line(${run.id}::uuid) AS line`
	if (!number) throw new Error('a place was asked for and none was told')
	const enrolment = await tx.db.enrolment.create({
		data: {
			id: newId(ctx.now.getTime()),
			runId: run.id,
			capacity: run.capacity,
			personId,
			personDivision: division,
			state: move.to,
			seat: left > 0 ? number.seat : null,
			line: left > 0 ? null : number.line,
			remindedAt: reminded(ctx, run.startsAt, policy),
			createdAt: ctx.now,
		},
	})
	await writeHappening(ctx, tx, enrolmentTrack, enrolment, {
		verb,
		from: nothing,
		to: move.to,
		said,
	})
	return enrolment
}
