import type { Ctx } from '#app/adapters/context.ts'
import {
	briefRefusal,
	type RefusalView,
	refusalView,
} from '#app/adapters/refusals/refusal-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { refusalMachine } from '#app/domain/refusals/refusal-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type MyRefusal = RefusalView & { mayObject: boolean; mayAdd: boolean }

/** One of someone's own refusals: what was asked, what they said, what was found of it and what they can do. */
export async function myRefusal(
	{ actor, today, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyRefusal | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.refusal.findUnique({ where: { id }, include: briefRefusal })
		if (!row || !may(actor, 'refusal.see', { personId: row.personId })) return null
		const view = await refusalView(db, row)
		const verbs = verbsFor(refusalMachine, view.state, 'person')
		const inTime = view.dueOn === null || view.dueOn >= today
		return {
			...view,
			mayObject: verbs.includes('object') && inTime,
			mayAdd: ['to-decide', 'contested', 'unjustified', 'undecided'].includes(view.state),
		}
	})
}
