import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { offerDid, type PeriodFilter, placementDid } from '#app/domain/moves/period.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { addDays, addMonths, startOf } from '#app/domain/time/day.ts'

type Filters = Readonly<Record<PeriodFilter, string>>
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Moments within a period, both days included. */
const moments = ({ from, to }: Filters) => ({
	...(isDay(from) && { gte: startOf(from) }),
	...(isDay(to) && { lt: startOf(addDays(to, 1)) }),
})
const days = ({ from, to }: Filters) => ({
	...(isDay(from) && { gte: dateOf(from) }),
	...(isDay(to) && { lte: dateOf(to) }),
})
const ofKind = ({ kind }: Filters) => (kind === '' ? {} : { post: { kind } })

/** Offers that were sent or answered in a period: those that its numbers counted. */
export function offersInPeriod(filters: Filters): Prisma.OfferWhereInput {
	const { did, reason } = filters
	const at = moments(filters)
	const happened = !isOneOf(offerDid, did)
		? {}
		: did === 'offered'
			? { sentAt: { not: null, ...at } }
			: { state: did, answeredAt: { not: null, ...at } }
	return {
		...happened,
		...ofKind(filters),
		...(reason !== '' && { declineReasons: { has: reason } }),
	}
}

/** Jobs agreed in a period, or begun in it and over so many months. */
export function placementsInPeriod(filters: Filters, today: string): Prisma.PlacementWhereInput {
	const { did } = filters
	if (!isOneOf(placementDid, did)) return ofKind(filters)
	if (did === 'hired') return { createdAt: moments(filters), ...ofKind(filters) }
	const months = Number(did.split('-')[1])
	const over = { ...days(filters), not: null }
	return {
		...ofKind(filters),
		AND: [{ startedOn: over }, { startedOn: { lte: dateOf(addMonths(today, -months)) } }],
		...(did.startsWith('kept') && { OR: [{ endedOn: null }, { stayedMonths: { gte: months } }] }),
	}
}
