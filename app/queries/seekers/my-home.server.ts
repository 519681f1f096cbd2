import type { Ctx } from '#app/adapters/context.ts'
import { type Standing, standingOf } from '#app/adapters/seekers/standing.server.ts'
import { waitingFor } from '#app/adapters/seekers/waiting.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { nextStep, stepsFor } from '#app/domain/seekers/steps.ts'
import { mostTodos, type Todo } from '#app/domain/seekers/todo.ts'
import { reachablePeople } from '#app/queries/sign-in/reachable-people.server.ts'

export type MyHome = {
	name: string | null
	helping: boolean
	registered: boolean
	todos: Todo[]
}

/** What someone finds when they come in, first things first; who reaches several people chooses one before. */
export async function myHome(ctx: Ctx<Recipient>): Promise<MyHome | 'choose'> {
	const { actor, read } = ctx
	const { personId } = actor
	if (personId === null && (await reachablePeople(actor)).length > 0) return 'choose'
	return read(async (db) => {
		const standing = await standingOf(db, actor, null)
		const waiting = personId === null ? [] : await waitingFor(db, personId, ctx)
		const unread =
			personId === null ? 0 : await db.notification.count({ where: { personId, readAt: null } })
		return {
			name: standing?.person?.name ?? null,
			helping: personId !== null && actor.relation !== 'self',
			registered: Boolean(standing?.open),
			todos: [
				...waiting,
				...(standing ? registering(standing) : []),
				...(unread > 0 ? [{ kind: 'messages' as const, count: unread }] : []),
				{ kind: 'find' as const },
			].slice(0, mostTodos),
		}
	})
}

function registering({ open, draft, filling }: Standing): Todo[] {
	if (open) return [{ kind: open.state === 'paused' ? 'paused' : 'recommended' }]
	const steps = stepsFor(filling)
	if (!draft || nextStep(draft.answers, filling) === steps[0]) return [{ kind: 'register' }]
	const left = steps.filter((question) => draft.answers[question] === undefined)
	return [{ kind: 'continue', left: left.length }]
}
