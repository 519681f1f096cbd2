import type { Ctx } from '#app/adapters/context.ts'
import { standingOf } from '#app/adapters/seekers/standing.server.ts'
import { wayFacts } from '#app/adapters/seekers/way-facts.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { myWay } from '#app/domain/seekers/my-way.ts'
import type { Todo } from '#app/domain/seekers/todo.ts'
import { mayDo } from '#app/domain/seekers/todo-rights.ts'
import { reachablePeople } from '#app/queries/sign-in/reachable-people.server.ts'
import { myInvitations } from '#app/queries/trust/my-invitations.server.ts'

export type MyHome = {
	name: string | null
	helping: boolean
	registered: boolean
	todos: Todo[]
	/** As whom they act, and with what they were trusted. */
	trust: Pick<Recipient, 'relation' | 'areas'>
}

/** What someone finds when they come in, first things first; who reaches several people chooses one before. */
export async function myHome(ctx: Ctx<Recipient>): Promise<MyHome | 'choose'> {
	const { actor, read } = ctx
	const { personId } = actor
	if (personId === null && (await reachablePeople(actor)).length > 0) return 'choose'
	const invited = (await myInvitations(actor)).length > 0
	return read(async (db) => {
		const standing = await standingOf(db, actor, null)
		return {
			name: standing?.person?.name ?? null,
			helping: personId !== null && actor.relation !== 'self',
			registered: Boolean(standing?.open),
			todos: myWay({ ...(await wayFacts(db, personId, standing, ctx)), invited }, mayDo(actor)),
			trust: { relation: actor.relation, areas: actor.areas },
		}
	})
}
