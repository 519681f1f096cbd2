import { describe, expect, test } from 'vitest'
import { contextFor } from '#app/adapters/context.server.ts'
import { type Check, checkPlacement } from '#app/commands/placements/check-placement.server.ts'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import {
	aPlacement,
	aStartedPlacement,
	asCaseworker,
	later,
	made,
	monday,
} from '#tests/makers/journeys.ts'
import { addPost } from '#tests/makers/market.ts'
import { asOwner } from '#tests/setup/database.ts'

const as = (personId: string, now = monday) => contextFor(aRecipient(personId), { now })
const working = (day: number): Check => ({
	day,
	outcome: 'working',
	paidOnTime: true,
	insured: true,
	note: '',
})
const stateOf = async (id: string) =>
	(await asOwner('SELECT state, version FROM placement WHERE id = $1', [id]))[0]

describe('starting', () => {
	test('is said by the person, and plans the checks on working days', async () => {
		const { id, personId } = await aPlacement()
		const early = await startPlacement(as(personId), id, { on: '2026-11-24' })
		expect(early).toEqual({ refused: 'date-future' })
		made(await startPlacement(as(personId), id, { on: '2026-11-21' }))
		const checks = await asOwner(
			'SELECT day, due_on::text AS due FROM placement_check WHERE placement_id = $1 ORDER BY day',
			[id],
		)
		expect(checks.slice(0, 2)).toEqual([
			{ day: 7, due: '2026-11-30' },
			{ day: 30, due: '2026-12-21' },
		])
		expect(checks).toHaveLength(5)
	})

	test('is said once, however often at the same time', async () => {
		const { id, personId } = await aPlacement()
		const outcomes = await Promise.all(
			Array.from({ length: 10 }, () => startPlacement(as(personId), id, { on: '2026-11-23' })),
		)
		expect(outcomes.filter((outcome) => 'id' in outcome)).toHaveLength(1)
	})
})

describe('a check', () => {
	test('finds someone at work, until the job has lasted', async () => {
		const { id } = await aStartedPlacement()
		expect(await checkPlacement(asCaseworker(later(3)), id, working(7))).toEqual({
			refused: 'check-early',
		})
		made(await checkPlacement(asCaseworker(later(7)), id, working(7)))
		expect(await stateOf(id)).toEqual({ state: 'started', version: 2 })
		expect(await checkPlacement(asCaseworker(later(8)), id, working(7))).toEqual({
			refused: 'already-changed',
		})
		made(await checkPlacement(asCaseworker(later(200)), id, working(180)))
		expect(await stateOf(id)).toMatchObject({ state: 'stable' })
		made(await checkPlacement(asCaseworker(later(400)), id, working(365)))
		expect(await stateOf(id)).toMatchObject({ state: 'stable' })
	})

	test('that reached nobody is tried again', async () => {
		const { id } = await aStartedPlacement()
		const none = {
			paidOnTime: null,
			insured: null,
			note: '无人接听',
			outcome: 'not-reached',
		} as const
		made(await checkPlacement(asCaseworker(later(7)), id, { day: 7, ...none }))
		made(await checkPlacement(asCaseworker(later(8)), id, working(7)))
	})

	test('that finds someone gone ends the placement and frees the place', async () => {
		const postId = await addPost({ headcount: 1 })
		const { id } = await aStartedPlacement({ postId })
		const leaving = { reason: 'distance', on: '2026-11-27' } as const
		const gone = { ...working(7), outcome: 'left' } as const
		expect(await checkPlacement(asCaseworker(later(7)), id, gone)).toEqual({
			refused: 'date-shape',
		})
		expect(await checkPlacement(asCaseworker(later(7)), id, { ...gone, ...leaving })).toEqual({
			id,
			state: 'left',
		})
		const [row] = await asOwner('SELECT places_taken($1) AS taken', [postId])
		expect(row).toEqual({ taken: 0 })
	})

	test.each([
		['own', '330108', true],
		['sibling', '330110', false],
		['foreign', '440300', false],
	])('is recorded by staff of the %s division', async (_relation, division, allowed) => {
		const { id } = await aStartedPlacement()
		const ctx = contextFor(aStaff('caseworker', division), { now: later(7) })
		const outcome = await checkPlacement(ctx, id, working(7))
		expect(outcome).toEqual(allowed ? { id, state: 'started' } : { refused: 'not-found' })
	})
})

describe('leaving', () => {
	test('is said by the person, with a reason and a day that can be', async () => {
		const { id, personId } = await aStartedPlacement()
		const ctx = as(personId, later(10))
		const leave = (on: string) => leavePlacement(ctx, id, { reason: 'pay-problem', on })
		expect(await leave('2026-11-22')).toEqual({ refused: 'date-before-start' })
		expect(await leave('2026-12-04')).toEqual({ refused: 'date-future' })
		expect(await leave('2026-12-01')).toEqual({ id, state: 'left' })
	})

	test('of a job that never began is possible too', async () => {
		const { id } = await aPlacement()
		const never = { reason: 'never-started', on: '2026-11-23' } as const
		expect(await leavePlacement(asCaseworker(), id, never)).toEqual({ id, state: 'left' })
	})

	test('of someone else is not', async () => {
		const [{ id }, { personId }] = [await aStartedPlacement(), await aStartedPlacement()]
		const outcome = await leavePlacement(as(personId), id, { reason: 'health', on: '2026-11-23' })
		expect(outcome).toEqual({ refused: 'not-found' })
	})
})
