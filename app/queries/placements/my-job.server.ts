import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type MyJob, myJobOf, withPost } from './my-work.server.ts'

/** One job of the person, for the page that reports something about it. */
export async function myJob(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyJob | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	const row = await read((db) => db.placement.findUnique({ where: { id }, ...withPost }))
	return row && may(actor, 'placement.report', { personId: row.personId })
		? myJobOf(row, places)
		: null
}
