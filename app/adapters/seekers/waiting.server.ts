import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import type { WayFacts } from '#app/domain/seekers/my-way.ts'

const most = 3
const post = { select: { title: true } } as const

/** What waits for a person's answer or for their coming: offers, interviews, first days of work, guidance, classes. */
export async function waitingFor(
	db: Db,
	personId: string,
	{ now, today }: { now: Date; today: string },
): Promise<Pick<WayFacts, 'offers' | 'interviews' | 'jobs' | 'appointments' | 'classes'>> {
	const offers = await db.offer.findMany({
		where: { personId, sentAt: { not: null }, state: { in: [...answerableOfferStates] } },
		orderBy: [{ replyBy: 'asc' }, { id: 'asc' }],
		take: most,
		select: { id: true, replyBy: true, post },
	})
	const interviews = await db.application.findMany({
		where: { personId, state: 'interview', interviewAt: { gte: now } },
		orderBy: { interviewAt: 'asc' },
		take: most,
		select: { id: true, interviewAt: true, interviewPlace: true, post },
	})
	const jobs = await db.placement.findMany({
		where: { personId, state: 'agreed' },
		orderBy: { startsOn: 'asc' },
		take: most,
		select: { id: true, startsOn: true, post },
	})
	const appointments = await db.appointment.findMany({
		where: { personId, state: 'booked', startsAt: { gt: now } },
		orderBy: { startsAt: 'asc' },
		take: most,
		select: {
			id: true,
			startsAt: true,
			slot: { select: { place: true, directions: true, phone: true } },
		},
	})
	return {
		classes: await classesOf(db, personId, now),
		offers: offers.map(({ id, replyBy, post }) => {
			const day = isoDayOrNull(replyBy)
			const late = day !== null && day < today
			return { kind: 'offer' as const, id, post: post.title, replyBy: day, late }
		}),
		interviews: interviews.flatMap(({ id, interviewAt: at, interviewPlace: place, post }) =>
			at === null ? [] : [{ kind: 'interview' as const, id, post: post.title, at, place }],
		),
		jobs: jobs.map(({ id, startsOn, post }) => ({
			kind: 'job' as const,
			id,
			post: post.title,
			startsOn: isoDay(startsOn),
		})),
		appointments: appointments.map(({ id, startsAt: at, slot }) => ({
			kind: 'appointment' as const,
			id,
			at,
			...slot,
		})),
	}
}

/** The next meeting of each class that somebody is in. */
async function classesOf(db: Db, personId: string, now: Date): Promise<WayFacts['classes']> {
	const enrolments = await db.enrolment.findMany({
		where: { personId, state: 'enrolled', run: { state: 'open', endsAt: { gt: now } } },
		orderBy: { run: { startsAt: 'asc' } },
		take: most,
		include: {
			run: {
				select: {
					place: true,
					course: { select: { title: true } },
					sessions: { where: { endsAt: { gt: now } }, orderBy: { seq: 'asc' }, take: 1 },
				},
			},
		},
	})
	return enrolments.flatMap(({ id, run: { place, course, sessions } }) =>
		sessions.map(({ startsAt: at }) => ({
			kind: 'class' as const,
			id,
			course: course.title,
			at,
			place,
		})),
	)
}
