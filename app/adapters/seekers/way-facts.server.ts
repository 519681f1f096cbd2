import { hoursToConfirm, postsBehindCare } from '#app/adapters/care/care-todos.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { suitingPosts } from '#app/adapters/matching/suiting-posts.server.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { whatOf } from '#app/adapters/plans/sealed-plan.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import {
	type FittingCourse,
	fittingCourses,
} from '#app/adapters/training/fitting-courses.server.ts'
import { bestMatches } from '#app/domain/matching/match.ts'
import { isAidFirst } from '#app/domain/people/aid-first.ts'
import { helpRouteOf } from '#app/domain/seekers/help-route.ts'
import type { WayFacts } from '#app/domain/seekers/my-way.ts'
import { nextStep, stepsFor } from '#app/domain/seekers/steps.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import type { Standing } from './standing.server.ts'
import { waitingFor } from './waiting.server.ts'

type Clock = { now: Date; today: string }

const none = {
	...{ offers: [], interviews: [], jobs: [], appointments: [], classes: [] },
	...{ statements: [], appeals: [], notices: [], care: null, careHours: [] },
	...{ planSteps: [], bestPost: null, bestCourse: null, route: null, guided: true, unread: 0 },
} satisfies Partial<WayFacts>

/** All that the next steps of someone are found from. */
export async function wayFacts(
	db: Db,
	personId: string | null,
	standing: Standing | null,
	clock: Clock,
): Promise<Omit<WayFacts, 'invited'>> {
	const { today } = clock
	const registration = standing && registrationOf(standing)
	if (personId === null) return { ...none, today, registration }
	return {
		today,
		registration,
		...(await waitingFor(db, personId, clock)),
		...(await casesOf(db, personId)),
		planSteps: await stepsOf(db, personId),
		careHours: await hoursToConfirm(db, personId),
		...(await helpFor(db, personId, standing, clock)),
		unread: await db.notification.count({ where: { personId, readAt: null } }),
	}
}

function registrationOf({ open, draft, filling }: Standing): WayFacts['registration'] {
	if (open) return open.state === 'paused' ? 'paused' : 'active'
	const steps = stepsFor(filling)
	if (!draft || nextStep(draft.answers, filling) === steps[0]) return 'none'
	const left = steps.filter((question) => draft.answers[question] === undefined)
	return { kind: 'continue', left: left.length }
}

/** Papers that were not opened yet, and what can still be said in a case. */
async function casesOf(db: Db, personId: string) {
	const notices = await db.notice.findMany({
		where: { personId, receivedAt: null },
		orderBy: { issuedAt: 'asc' },
		select: { id: true },
	})
	const cases = await db.refusalCase.findMany({
		where: { personId, state: { in: ['hearing', 'served'] } },
		select: { id: true, state: true, dueOn: true },
	})
	const on = (state: string) =>
		cases
			.filter((each) => each.state === state)
			.map(({ id, dueOn }) => ({ id, on: isoDayOrNull(dueOn) }))
	return {
		notices: notices.map(({ id }) => ({ kind: 'notice' as const, id })),
		statements: on('hearing').map((each) => ({ kind: 'statement' as const, ...each })),
		appeals: on('served').map((each) => ({ kind: 'appeal' as const, ...each })),
	}
}

/** What is theirs to do next of their plan. */
async function stepsOf(db: Db, personId: string): Promise<WayFacts['planSteps']> {
	const rows = await db.planStep.findMany({
		where: { personId, state: 'open', side: 'person' },
		orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
		take: 2,
	})
	return rows.map((row) => ({
		kind: 'plan-step' as const,
		id: row.id,
		what: whatOf(row),
		on: isoDayOrNull(row.dueOn),
	}))
}

/** What leads on: a post that suits, a course that would help, guidance, and the help of their route. */
async function helpFor(db: Db, personId: string, standing: Standing | null, clock: Clock) {
	const { now, today } = clock
	const nowhere = { bestPost: null, care: null, bestCourse: null, route: null, guided: true }
	const tags = await presentTags(db, personId, today)
	if (isAidFirst(tags.labour_capacity)) return { ...nowhere, route: 'Z' as const }
	const { person, open } = standing ?? {}
	if (!person || open?.state !== 'active') return nowhere
	const suiting = await suitingPosts(db, person, open, { now, today })
	const [best] = bestMatches(suiting.matched, 1)
	const row =
		best &&
		(await db.post.findUnique({
			where: { id: best.post.id },
			select: { id: true, title: true, employer: { select: { name: true } } },
		}))
	const route = helpRouteOf({
		capacity: tags.labour_capacity ?? null,
		conditions: tags.work_conditions ?? null,
		willingness: tags.work_willingness ?? null,
		status: tags.employment_status ?? null,
		suited: best !== undefined,
	})
	const bestPost = row
		? { kind: 'post' as const, id: row.id, post: row.title, employer: row.employer.name }
		: null
	const [course] = await fittingCourses(db, { person, registration: open }, clock, 1)
	return {
		bestPost,
		bestCourse: course ? bestCourseOf(course) : null,
		route,
		care: await postsBehindCare(db, personId, suiting),
		guided: await isGuided(db, person, { now, today }),
	}
}

function bestCourseOf({ id, title, reasons }: FittingCourse): WayFacts['bestCourse'] {
	const [reason] = reasons
	return reason ? { kind: 'course', id, course: title, reason } : null
}

/** whether they had the guidance that is theirs, or have booked it. */
async function isGuided(
	db: Db,
	{ id: personId, residenceCode }: { id: string; residenceCode: string },
	{ now, today }: Clock,
): Promise<boolean> {
	const policy = await readPolicy(db, residenceCode, today)
	const since = startOf(addDays(today, -policy('pack.window_days')))
	const had = await db.appointment.count({
		where: {
			personId,
			OR: [
				{ state: 'attended', startsAt: { gte: since } },
				{ state: 'booked', startsAt: { gt: now } },
			],
		},
	})
	return had >= policy('pack.guidance')
}
