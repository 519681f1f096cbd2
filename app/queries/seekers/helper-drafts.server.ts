import type { Ctx } from '#app/adapters/context.ts'
import { draftOf } from '#app/adapters/seekers/draft-row.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'

export type HelperDraft = { id: string; name: string | null; startedAt: Date }

/** The registrations of others that someone has begun and not handed in. */
export async function helperDrafts({ actor, read }: Ctx<Recipient>): Promise<HelperDraft[]> {
	const { accountId } = actor
	const rows = await read((db) =>
		db.registrationDraft.findMany({
			where: { accountId, personId: null, relation: { not: 'self' } },
			orderBy: { startedAt: 'desc' },
			take: 50,
		}),
	)
	return rows.map((row) => {
		const { id, answers, startedAt } = draftOf(row)
		return { id, name: answers.name?.name ?? null, startedAt }
	})
}
