import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import type { Todo } from '#app/domain/seekers/todo.ts'

const most = 3
const post = { select: { title: true } } as const

/** What waits for a person's answer or for their coming: offers, interviews, first days of work. */
export async function waitingFor(
	db: Db,
	personId: string,
	{ now, today }: { now: Date; today: string },
): Promise<Todo[]> {
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
	return [
		...offers.map(({ id, replyBy, post }): Todo => {
			const day = isoDayOrNull(replyBy)
			const late = day !== null && day < today
			return { kind: 'offer', id, post: post.title, replyBy: day, late }
		}),
		...interviews.flatMap(({ id, interviewAt: at, interviewPlace: place, post }): Todo[] =>
			at === null ? [] : [{ kind: 'interview', id, post: post.title, at, place }],
		),
		...jobs.map(
			({ id, startsOn, post }): Todo => ({
				kind: 'job',
				id,
				post: post.title,
				startsOn: isoDay(startsOn),
			}),
		),
	]
}
