import { openAsked, openCovers } from '#app/adapters/care/sealed-care.server.ts'
import { type Visit, visitsOf } from '#app/adapters/care/visits.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { CareOrder } from '#app/adapters/db/generated/client.ts'
import { movesOfCare, type PastMove } from '#app/adapters/refusals/past-moves.server.ts'
import { type CareState, type CareVerb, careStates } from '#app/domain/care/care-machine.ts'
import {
	type CareKind,
	careKinds,
	type Rating,
	ratings,
	type SharedDuty,
} from '#app/domain/care/words.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

/** An order for care as the person and the office read it. */
export type CareView = {
	id: string
	version: number
	kind: CareKind
	state: CareState
	duties: SharedDuty[]
	times: string
	covers: SharedDuty[]
	hoursMonth: number | null
	startsOn: string | null
	endsOn: string | null
	provider: { name: string; phone: string } | null
	rating: Rating | null
	askedAt: Date
	visits: Visit[]
	moves: PastMove<CareVerb>[]
}

export async function careView(db: Db, row: CareOrder): Promise<CareView> {
	const { id, version, hoursMonth, providerId, rating, createdAt: askedAt } = row
	const provider =
		providerId === null
			? null
			: await db.careProvider.findUnique({
					where: { id: providerId },
					select: { name: true, phone: true },
				})
	return {
		id,
		version,
		hoursMonth,
		provider,
		askedAt,
		kind: oneOf(careKinds, row.kind),
		state: oneOf(careStates, row.state),
		...openAsked(id, row.askedCipher),
		covers: openCovers(id, row.coversCipher),
		startsOn: isoDayOrNull(row.startsOn),
		endsOn: isoDayOrNull(row.endsOn),
		rating: rating !== null && isOneOf(ratings, rating) ? rating : null,
		visits: await visitsOf(db, id),
		moves: await movesOfCare(db, id),
	}
}
