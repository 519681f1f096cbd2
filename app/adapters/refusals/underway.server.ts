import type { Db } from '#app/adapters/context.ts'
import type { EvidenceOf } from '#app/domain/refusals/evidence.ts'

/** The documents of a refusal or a case that nobody has written down as received. */
export const underwayOf = (db: Db, about: EvidenceOf): Promise<{ id: string; number: string }[]> =>
	db.notice.findMany({
		where: { ...about, receivedAt: null },
		select: { id: true, number: true },
	})
