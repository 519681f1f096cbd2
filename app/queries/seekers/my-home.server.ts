import type { Ctx } from '#app/adapters/context.ts'
import { type Standing, standingOf } from '#app/adapters/seekers/standing.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { nextStep, stepsFor } from '#app/domain/seekers/steps.ts'
import type { Todo } from '#app/domain/seekers/todo.ts'
import { reachablePeople } from '#app/queries/sign-in/reachable-people.server.ts'

export type MyHome = {
	name: string | null
	helping: boolean
	registered: boolean
	todos: Todo[]
}

/** What someone finds when they come in, first things first; who reaches several people chooses one before. */
export async function myHome({ actor, read }: Ctx<Recipient>): Promise<MyHome | 'choose'> {
	if (actor.personId === null && (await reachablePeople(actor)).length > 0) return 'choose'
	return read(async (db) => {
		const standing = await standingOf(db, actor, null)
		return {
			name: standing?.person?.name ?? null,
			helping: actor.personId !== null && actor.relation !== 'self',
			registered: Boolean(standing?.open),
			todos: standing ? todosOf(standing) : [],
		}
	})
}

/** First things first. */
function todosOf(standing: Standing): Todo[] {
	const looking = standing.open?.state === 'active'
	const todos: (Todo | null)[] = [
		registering(standing),
		looking ? { kind: 'recommended' } : null,
		{ kind: 'find' },
	]
	return todos.filter((todo) => todo !== null)
}

function registering({ open, draft, filling }: Standing): Todo | null {
	if (open) return open.state === 'paused' ? { kind: 'paused' } : null
	if (!draft || nextStep(draft.answers, filling) === stepsFor(filling)[0])
		return { kind: 'register' }
	const left = stepsFor(filling).filter((question) => draft.answers[question] === undefined)
	return { kind: 'continue', left: left.length }
}
