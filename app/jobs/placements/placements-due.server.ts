import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { askForStart } from '#app/commands/placements/ask-for-start.server.ts'
import { remindOfCheck } from '#app/commands/placements/remind-of-check.server.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

const placements = (where: Prisma.PlacementWhereInput) => ({
	find: (db: Prisma.TransactionClient, { after, take }: { after: string; take: number }) =>
		db.placement.findMany({
			where: { AND: [where, { id: { gt: after } }] },
			orderBy: { id: 'asc' },
			take,
			select: { id: true },
		}),
})

/** What a day brings for jobs: first days that nobody has told of, and checks that have come due. */
export async function placementsDue(now = new Date()): Promise<void> {
	const today = dateOf(dayIn(now))
	await forEach({
		what: 'placement.ask-for-start',
		now,
		...placements({ state: 'agreed', startAskedAt: null, startsOn: { lt: today } }),
		act: askForStart,
	})
	await forEach({
		what: 'placement.remind',
		now,
		...placements({
			state: { in: ['started', 'stable'] },
			checks: { some: { doneAt: null, remindedAt: null, dueOn: { lte: today } } },
		}),
		act: remindOfCheck,
	})
}
