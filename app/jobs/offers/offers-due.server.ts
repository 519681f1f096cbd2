import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { failDelivery } from '#app/commands/offers/fail-delivery.server.ts'
import { lapseOffer } from '#app/commands/offers/lapse-offer.server.ts'
import { remindOfOffer } from '#app/commands/offers/remind-of-offer.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { openOfferStates } from '#app/domain/offers/offer-machine.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

const offers = (where: Prisma.OfferWhereInput) => ({
	find: (db: Prisma.TransactionClient, { after, take }: { after: string; take: number }) =>
		db.offer.findMany({
			where: { AND: [where, { id: { gt: after } }] },
			orderBy: { id: 'asc' },
			take,
			select: { id: true },
		}),
})

/**
 * What a day brings for offers: reminders before the last day for an answer, what lapses after it, what
 * turns out never to have arrived, and what has lost its post.
 */
export async function offersDue(now = new Date()): Promise<void> {
	const today = dateOf(dayIn(now))
	const open = { in: [...openOfferStates, 'no-answer'] }
	await forEach({
		what: 'offer.remind',
		now,
		...offers({ state: { in: ['sent', 'delivered'] }, remindedAt: null, replyBy: { gte: today } }),
		act: remindOfOffer,
	})
	await forEach({
		what: 'offer.lapse',
		now,
		...offers({ state: 'delivered', replyBy: { lt: today } }),
		act: lapseOffer,
	})
	await forEach({
		what: 'offer.fail-delivery',
		now,
		...offers({ state: 'sent', replyBy: { lt: today } }),
		act: (ctx, id) => failDelivery(ctx, id),
	})
	for (const state of ['filled', 'closed'] as const) {
		await forEach({
			what: 'offer.withdraw',
			now,
			...offers({ state: open, post: { state } }),
			act: (ctx, id) => withdrawOffer(ctx, id, `post-${state}`),
		})
	}
}
