import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type ShownImport, shownImport } from '#app/adapters/imports/shown-import.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type RejectedRow, rejectedRows } from './rejected-rows.server.ts'

/** So many of the rejected rows are shown; the report has all. */
const shownRows = 20

/** One import with the first of its rejected rows, for those who may import there. */
export async function showImport(
	ctx: Ctx<Staff>,
	id: string,
): Promise<{ import: ShownImport; rejected: RejectedRow[] } | null> {
	const places = await gazetteer()
	const row = await ctx.read((db) => db.importBatch.findUnique({ where: { id } }))
	if (!row || !may(ctx.actor, 'post.import', { divisions: [row.ownerCode] })) return null
	return {
		import: shownImport(row, places, ctx.now),
		rejected: await rejectedRows(ctx, id, 1, shownRows),
	}
}
