import type { Db } from '#app/adapters/context.ts'
import type { Person, Registration } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { boxAround, type Point, pointOf } from '#app/domain/geo.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { certificates } from '#app/domain/seekers/words.ts'
import {
	type CourseReason,
	courseReasons,
	type OfferedCourse,
	weightOf,
} from '#app/domain/training/reasons.ts'
import { conditionsOf, joinColumns } from './course-view.ts'
import { demandNear } from './demand-near.server.ts'
import { joinerOf, joinVerdict } from './joiner.server.ts'

export type FittingCourse = { id: string; title: string; reasons: CourseReason[] }

type Clock = { now: Date; today: string }
type Learner = { person: Person; registration: Registration }

/** So far away a course can be taken: its days are fewer than those of work. */
const courseKm = 30
const mostConsidered = 200

/** Why a course would help somebody who looks for work; null where it is not known where they live. */
export async function reasonsOf(
	db: Db,
	{ person, registration }: Learner,
	{ today }: Clock,
): Promise<((course: OfferedCourse) => CourseReason[]) | null> {
	const home = await homeOf(person, registration)
	if (home === null) return null
	const policy = await readPolicy(db, person.residenceCode, today)
	const demand = await demandNear(db, home, { km: policy('training.near_km'), today })
	// Whom somebody looks after speaks neither for a course nor against one.
	const learner = seekerOfRow(registration, person, [])
	return (course) => courseReasons(course, learner, demand)
}

/** The courses near somebody for which most speaks, each with why; those they are in, or cannot join, are left out. */
export async function fittingCourses(
	db: Db,
	learner: Learner,
	clock: Clock,
	take: number,
): Promise<FittingCourse[]> {
	const { person, registration } = learner
	const home = await homeOf(person, registration)
	const why = await reasonsOf(db, learner, clock)
	if (home === null || why === null) return []
	const { south, north, west, east } = boxAround(home, courseKm)
	const rows = await db.course.findMany({
		where: {
			state: 'published',
			runs: {
				some: {
					state: 'open',
					startsAt: { gt: clock.now },
					lat: { gte: south, lte: north },
					lng: { gte: west, lte: east },
				},
				none: {
					enrolments: {
						some: { personId: person.id, state: { notIn: ['withdrawn', 'called-off'] } },
					},
				},
			},
		},
		orderBy: { id: 'asc' },
		take: mostConsidered,
		select: {
			id: true,
			title: true,
			occupation: true,
			certificate: true,
			...joinColumns,
		},
	})
	const joiner = await joinerOf(db, person, clock.today)
	const policy = await readPolicy(db, person.residenceCode, clock.today)
	const isOpen = (row: (typeof rows)[number]) =>
		joinVerdict(conditionsOf(row), joiner, policy, clock.now).bars.length === 0
	return rows
		.filter(isOpen)
		.flatMap(({ id, title, occupation, certificate }) =>
			isOneOf(occupations, occupation)
				? [{ id, title, reasons: why(offered(occupation, certificate)) }]
				: [],
		)
		.filter(({ reasons }) => reasons.length > 0)
		.toSorted((one, other) => weightOf(other.reasons) - weightOf(one.reasons))
		.slice(0, take)
}

const offered = (occupation: Occupation, certificate: string | null): OfferedCourse => ({
	occupation,
	certificate: isOneOf(certificates, certificate) ? certificate : null,
})

async function homeOf(person: Person, registration: Registration): Promise<Point | null> {
	const middle = (await gazetteer()).byCode(person.residenceCode)?.point ?? null
	return pointOf(person) ?? pointOf(registration) ?? middle
}
