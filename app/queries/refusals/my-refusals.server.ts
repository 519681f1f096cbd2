import type { Ctx } from '#app/adapters/context.ts'
import { type FiledRefusals, refusalsOnFile } from '#app/adapters/refusals/filed-refusals.server.ts'
import { type NoticeBrief, noticesOf } from '#app/adapters/refusals/refusal-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { emptyCount } from '#app/domain/refusals/counter.ts'

export type MyRefusals = Omit<FiledRefusals, 'refusals' | 'publicPosts'> & {
	refusals: (FiledRefusals['refusals'][number] & { counts: boolean })[]
	/** The newest first. */
	notices: NoticeBrief[]
}

/** What someone answered no to, what of it counts, how many stand in a row, and what came of it. */
export async function myRefusals({
	actor: { personId },
	today,
	read,
}: Ctx<Recipient>): Promise<MyRefusals> {
	if (personId === null) return { refusals: [], row: emptyCount, cases: [], notices: [] }
	return read(async (db) => {
		const { id, residenceCode } = await db.person.findUniqueOrThrow({ where: { id: personId } })
		const { publicPosts: _ofOffice, ...filed } = await refusalsOnFile(
			db,
			{ id, residenceCode },
			today,
		)
		const notices = await noticesOf(db, { personId })
		return {
			...filed,
			refusals: filed.refusals.map((each) => ({
				...each,
				counts: filed.row.counted.some(({ id }) => id === each.id),
			})),
			notices: notices.toReversed(),
		}
	})
}
