import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CareMoved, careTrack, settling } from './care-track.server.ts'

type Reason = 'provider-unfit' | 'visit-outside'

/** Who comes, and from which day on. */
export function assignProvider(
	ctx: Ctx<Staff>,
	id: string,
	{ provider: providerId, on }: { provider: string; on: string },
): Promise<CareMoved<Reason>> {
	return makeMove(ctx, careTrack, id, settling('assign'), async (order, tx) => {
		const { personId, kind, endsOn } = order
		const provider = await tx.db.careProvider.findUnique({ where: { id: providerId } })
		if (!provider || provider.closed || !provider.kinds.includes(kind))
			return { refused: 'provider-unfit' as const }
		if (on > (isoDayOrNull(endsOn) ?? '')) return { refused: 'visit-outside' as const }
		return {
			changes: { providerId, startsOn: dateOf(on) },
			said: { on },
			after: () =>
				notifyPerson(tx, personId, {
					template: 'care-assigned',
					params: { provider: provider.name, day: on },
					link: `/me/care/${id}`,
				}),
		}
	})
}
