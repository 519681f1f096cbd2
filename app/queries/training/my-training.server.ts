import type { Ctx, Db } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import {
	type FittingCourse,
	fittingCourses,
} from '#app/adapters/training/fitting-courses.server.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type EnrolmentState, enrolmentStates } from '#app/domain/training/enrolment-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type MyEnrolment = {
	id: string
	state: EnrolmentState
	version: number
	course: CourseView
	run: RunView
	/** The place in line of whoever waits. */
	position: number | null
	/** The meetings at which they were. */
	attended: number[]
	hasCertificate: boolean
	/** The claim of the training subsidy for it, where one stands. */
	claimId: string | null
	/** It can still be given up. */
	ahead: boolean
}

const included = {
	run: { include: { ...withSessions, course: true } },
	attendances: { where: { present: true }, orderBy: { seq: 'asc' } },
	certificate: {
		select: {
			claims: { where: { state: { notIn: ['refused', 'withdrawn'] } }, select: { id: true } },
		},
	},
} satisfies Prisma.EnrolmentInclude
type Row = Prisma.EnrolmentGetPayload<{ include: typeof included }>

async function viewOf(db: Db, row: Row, now: Date): Promise<MyEnrolment> {
	const state = oneOf(enrolmentStates, row.state)
	const [place] =
		row.line === null
			? []
			: await db.$queryRaw<{ place: number }[]>`SELECT waiting_place(${row.id}::uuid) AS place`
	const isLive = state === 'enrolled' || state === 'waiting'
	return {
		id: row.id,
		state,
		version: row.version,
		course: courseView(row.run.course),
		run: await runView(db, row.run, now),
		position: place?.place ?? null,
		attended: row.attendances.map(({ seq }) => seq),
		hasCertificate: row.certificate !== null,
		claimId: row.certificate?.claims[0]?.id ?? null,
		ahead: isLive && row.run.state === 'open' && row.run.endsAt > now,
	}
}

const mostShown = 30
const mostSuggested = 5

export type MyTraining = { enrolments: MyEnrolment[]; suggested: FittingCourse[] }

/** The courses that somebody takes part in or waits for, those they were in, and those that would help. */
export async function myTraining({ actor, now, today, read }: Ctx<Recipient>): Promise<MyTraining> {
	const { personId } = actor
	if (personId === null) return { enrolments: [], suggested: [] }
	return read(async (db) => ({
		enrolments: await enrolmentsOf(db, personId, now),
		suggested: await suggestedTo(db, personId, { now, today }),
	}))
}

/** Somebody's part in courses, the newest first. */
export async function enrolmentsOf(db: Db, personId: string, now: Date): Promise<MyEnrolment[]> {
	const rows = await db.enrolment.findMany({
		where: { personId },
		orderBy: { createdAt: 'desc' },
		take: mostShown,
		include: included,
	})
	const views: MyEnrolment[] = []
	for (const row of rows) views.push(await viewOf(db, row, now))
	return views
}

/** Courses that would help somebody who looks for work. */
export async function suggestedTo(db: Db, personId: string, clock: { now: Date; today: string }) {
	const person = await db.person.findUnique({ where: { id: personId } })
	const registration = await openRegistration(db, personId)
	if (!person || registration?.state !== 'active') return []
	return fittingCourses(db, { person, registration }, clock, mostSuggested)
}

/** One of them. */
export async function myEnrolment(
	{ actor, now, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyEnrolment | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.enrolment.findUnique({ where: { id }, include: included })
		if (!row) return null
		const { personId, personDivision } = row
		if (!may(actor, 'enrolment.see', { personId, divisions: [personDivision] })) return null
		return viewOf(db, row, now)
	})
}
