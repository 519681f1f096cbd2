import { beforeAll, describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { acceptOffer } from '#app/commands/offers/accept-offer.server.ts'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import {
	type FigureRequest,
	listBehind,
	offersBehind,
	placementsBehind,
	readFigureRequest,
} from '#app/domain/figures/figure-request.ts'
import { mainFigures } from '#app/domain/figures/figures.ts'
import { readList } from '#app/domain/list-request.ts'
import { offerList } from '#app/domain/offers/offer-list.ts'
import { personList } from '#app/domain/people/person-list.ts'
import { placementList } from '#app/domain/placements/placement-list.ts'
import { makeFigures } from '#app/jobs/figures/make-figures.server.ts'
import { periodFigures } from '#app/queries/figures/period-figures.server.ts'
import { offersOfDivision } from '#app/queries/offers/offers-of-division.server.ts'
import { peopleOfDivision } from '#app/queries/people/people-of-division.server.ts'
import { placementsOfDivision } from '#app/queries/placements/placements-of-division.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import {
	aDeliveredOffer,
	aStartedPlacement,
	asCaseworker,
	later,
	made,
} from '#tests/makers/journeys.ts'
import { addPerson } from '#tests/makers/person.ts'
import { asOwner } from '#tests/setup/database.ts'

const now = later(200)
const ctx = contextFor(aStaff('caseworker', '330108'), { now })
const asked = (query: string): FigureRequest =>
	readFigureRequest(new URLSearchParams(query), ctx.today)
const all = asked('from=2026-01-01&to=2027-12-31&place=330108')

beforeAll(async () => {
	const declined = await aDeliveredOffer()
	const no = { how: 'phone', reasons: ['transport', 'care-duty'], words: '' } as const
	made(await declineOffer(asCaseworker(), declined.id, { ...no, reasons: [...no.reasons] }))
	const accepted = await aDeliveredOffer()
	made(await acceptOffer(asCaseworker(), accepted.id, { how: 'phone', share: true }))
	await aStartedPlacement()
	const left = await aStartedPlacement()
	made(
		await leavePlacement(asCaseworker(later(100)), left.id, {
			reason: 'distance',
			on: '2027-03-02',
		}),
	)
	await addPerson('330108')
	await makeFigures()
})

/** How many the list at an address holds. */
async function listed(address: string): Promise<number> {
	const [path = '', query = ''] = address.split('?')
	const params = new URLSearchParams(query)
	if (path === '/people') return (await peopleOfDivision(ctx, readList(personList, params))).total
	if (path === '/offers') return (await offersOfDivision(ctx, readList(offerList, params))).total
	return (await placementsOfDivision(ctx, readList(placementList, params))).total
}

describe('the numbers of a period', () => {
	test.each(mainFigures)('%s: as many as the list behind it holds', async (figure) => {
		const { totals, request } = await periodFigures(ctx, all)
		expect(totals[figure]).toBeGreaterThan(0)
		expect(await listed(listBehind(figure, request))).toBe(totals[figure])
	})

	test('reasons and kinds lead to as many', async () => {
		const { reasons, kinds, request } = await periodFigures(ctx, all)
		expect(reasons.map(({ kind }) => kind).toSorted()).toEqual(['care-duty', 'transport'])
		for (const { kind: reason, count } of reasons)
			expect(await listed(offersBehind(request, { did: 'declined', reason }))).toBe(count)
		for (const { kind, offered } of kinds)
			expect(await listed(offersBehind(request, { did: 'offered', kind }))).toBe(offered)
	})

	test('of the jobs begun, those that lasted three months, six months, a year', async () => {
		const { lasting, medianDays, request } = await periodFigures(ctx, all)
		const byDatabase = await asOwner<{ due: number }>(
			"SELECT count(*)::int AS due FROM placement WHERE started_on + interval '3 months' <= now()",
		)
		expect(lasting[0]?.due).toBe(byDatabase[0]?.due)
		for (const { months, kept } of lasting)
			expect(
				await listed(placementsBehind(request, { did: `kept-${months}` })),
			).toBeGreaterThanOrEqual(kept)
		expect(medianDays).not.toBeUndefined()
	})

	test('another place and another time have none of it', async () => {
		const before = await periodFigures(ctx, asked('from=2020-01-01&to=2020-12-31&place=330108'))
		expect(before.totals).toEqual({ registered: 0, offered: 0, accepted: 0, declined: 0, hired: 0 })
		const elsewhere = contextFor(aStaff('caseworker', '4403'), { now })
		expect((await periodFigures(elsewhere, all)).totals.offered).toBe(0)
		expect((await periodFigures(elsewhere, all)).place.code).toBe('4403')
	})

	test('counted again they are the same, and what is gone goes', async () => {
		const was = await periodFigures(ctx, all)
		await asOwner(
			"INSERT INTO day_figure (day, division_code, figure, count) VALUES ('2026-05-05', '330108', 'offered', 7)",
		)
		await makeFigures()
		expect((await periodFigures(ctx, all)).totals).toEqual(was.totals)
	})
})
