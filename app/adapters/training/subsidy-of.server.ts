import type { Db } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { OpenTo } from '#app/domain/posts/words.ts'
import { dayIn } from '#app/domain/time/day.ts'
import {
	type SubsidyCase,
	type Trained,
	type TrainingSubsidy,
	trainingSubsidy,
} from '#app/domain/training/training-subsidy.ts'
import { courseLevels } from '#app/domain/training/words.ts'

const withRun = { run: { include: { course: true, sessions: { select: { seq: true } } } } } as const
type Completed = Prisma.EnrolmentGetPayload<{ include: typeof withRun }>

/** Layers of the population that rules of training name. */
const groupOf: Partial<Record<string, OpenTo>> = {
	dibao: 'dibao',
	dibao_edge: 'dibao-edge',
	anti_poverty_monitored: 'lifted-out-of-poverty',
}

/**
 * what somebody can claim for a course that they completed. Courses that they completed
 * before it count as subsidised: whoever could have had the subsidy is not promised it a second time.
 */
export async function subsidyOf(
	db: Db,
	enrolmentId: string,
	today: string,
): Promise<TrainingSubsidy> {
	const enrolment = await db.enrolment.findUniqueOrThrow({
		where: { id: enrolmentId },
		include: withRun,
	})
	const { personId, personDivision, run } = enrolment
	const all = await db.enrolment.findMany({
		where: { personId, state: 'completed', id: { not: enrolmentId } },
		include: withRun,
	})
	const before = all.filter((other) => other.run.endsAt < run.endsAt)
	const policy = await readPolicy(db, personDivision, today)
	const asked: SubsidyCase = {
		course: {
			...trained(enrolment),
			days: run.sessions.length,
			allowance: run.course.allowance,
		},
		subsidised: before.map(trained),
		living: before
			.filter((other) => other.run.course.allowance)
			.map((other) => dayIn(other.run.endsAt)),
		unemploymentFund: false,
		groups: await groupsOf(db, personId),
	}
	return trainingSubsidy(asked, {
		maxPerYear: policy('train.max_per_year'),
		sameLevelOnce: policy('train.same_level') === 'once',
		livingMode: policy('trainlive.mode'),
		livingFen: policy('trainlive.amount'),
		livingPerYear: policy('trainlive.per_year'),
	})
}

const trained = ({ run: { course, endsAt } }: Completed): Trained => ({
	on: dayIn(endsAt),
	occupation: oneOf(occupations, course.occupation),
	level: oneOf(courseLevels, course.level),
})

async function groupsOf(db: Db, personId: string): Promise<OpenTo[]> {
	const statuses = await db.assistanceStatus.findMany({ where: { personId, validTo: null } })
	return statuses.flatMap(({ category }) => groupOf[category] ?? [])
}
