import type { Ctx } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import {
	type ApplicationState,
	applicationStates,
	openApplicationStates,
} from '#app/domain/applications/application-machine.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { myList } from '#app/domain/my-list.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type MyApplication = {
	id: string
	state: ApplicationState
	replyDueOn: string
	isOverdue: boolean
	interviewAt: Date | null
	interviewPlace: string
	post: BriefPost
}

/** What someone has applied for: where an answer is still to come first. */
export async function myApplications(
	{ actor, today, read }: Ctx<Recipient>,
	request: ListRequest<'made', never>,
): Promise<{ open: MyApplication[]; past: MyApplication[]; total: number }> {
	const { personId } = actor
	if (personId === null) return { open: [], past: [], total: 0 }
	const places = await gazetteer()
	const isPast = { personId, state: { notIn: [...openApplicationStates] } }
	const select = {
		id: true,
		state: true,
		replyDueOn: true,
		interviewAt: true,
		interviewPlace: true,
		post: { select: briefly },
	} as const
	return read(async (db) => {
		const open = await db.application.findMany({
			where: { personId, state: { in: [...openApplicationStates] } },
			orderBy: { id: 'desc' },
			select,
		})
		const past = await db.application.findMany({
			where: isPast,
			orderBy: { id: 'desc' },
			...rowsOf(myList(''), request),
			select,
		})
		const shown = ({ post, state, replyDueOn, ...rest }: (typeof past)[number]) => ({
			...rest,
			state: oneOf(applicationStates, state),
			replyDueOn: isoDay(replyDueOn),
			isOverdue: isoDay(replyDueOn) < today,
			post: briefPost(post, places),
		})
		const total = await db.application.count({ where: isPast })
		return { open: open.map(shown), past: past.map(shown), total }
	})
}
