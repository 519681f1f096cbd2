import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksFor, settles } from '#app/domain/placements/checks.ts'
import { aPost, noDemands } from '#tests/makers/post-facts.ts'
import { aSeeker } from '#tests/makers/seeker.ts'
import { freePlaces, whyNoIntroduction } from './places.ts'
import { type SuitabilityCode, suitabilityOf } from './suitability.ts'

describe('suitability', () => {
	const behind = {
		today: '2026-11-23',
		findings: [],
		employerVerified: true,
		maxCommuteMin: 60,
		kmPerHour: 20,
		minNoticeDays: 3,
		capacity: 'full' as const,
	}
	const post = { ...aPost({ demands: noDemands, daysPerWeek: 5 }), monthMaxFen: 320_000 }
	const resultOf = (record: ReturnType<typeof suitabilityOf>, code: SuitabilityCode) =>
		record.tests.find((each) => each.code === code)?.result

	test('holds when every test passes', () => {
		expect(suitabilityOf(aSeeker(), post, behind).suitability).toBe('suitable')
	})

	test('one unknown leaves it undetermined', () => {
		const record = suitabilityOf(aSeeker(), { ...post, contract: 'unstated' }, behind)
		expect(record.suitability).toBe('undetermined')
		expect(resultOf(record, 'contract')).toBe('unknown')
	})

	test('one failure makes it unsuitable, whatever is unknown beside it', () => {
		const tired = aSeeker({ abilities: { ...aSeeker().abilities, lifting: 'no' } })
		const record = suitabilityOf(
			tired,
			{ ...post, contract: 'unstated', demands: { ...noDemands, lifting: 'some' } },
			behind,
		)
		expect(record.suitability).toBe('unsuitable')
	})

	test.each([
		[
			'pay',
			{
				findings: [
					{ code: 'pay-below-minimum', level: 'block', field: 'payMinFen', rule: 'R-157' },
				],
			},
			{},
			'fail',
		],
		[
			'lawful',
			{ findings: [{ code: 'fee', level: 'block', field: 'description', rule: 'R-155' }] },
			{},
			'fail',
		],
		[
			'lawful',
			{ findings: [{ code: 'bait', level: 'hold', field: 'description', rule: 'R-156' }] },
			{},
			'unknown',
		],
		[
			'discrimination',
			{ findings: [{ code: 'sex', level: 'block', field: 'title', rule: 'R-153' }] },
			{},
			'fail',
		],
		['capacity', { capacity: 'partial' }, {}, 'pass'],
		['capacity', { capacity: 'none' }, {}, 'fail'],
		['capacity', { capacity: 'unassessed' }, {}, 'unknown'],
		['capacity', { capacity: null }, {}, 'unknown'],
		['skill', {}, { experience: '两年以上' }, 'unknown'],
		['skill', {}, { experience: '不限，有师傅带' }, 'pass'],
		['notice', {}, { startsOn: '2026-11-24' }, 'fail'],
		['notice', {}, { startsOn: '2026-11-26' }, 'pass'],
		['notice', {}, { startsOn: null }, 'pass'],
		['legal-hours', {}, { daysPerWeek: null }, 'unknown'],
		['legal-hours', {}, { daysPerWeek: 6 }, 'fail'],
		['employer', { employerVerified: false }, {}, 'unknown'],
		['legal-hours', {}, { hoursPerDay: 10 }, 'fail'],
		['legal-hours', {}, { hoursPerDay: null }, 'unknown'],
		['commute', {}, { lat: 31.2 }, 'fail'],
		['commute', {}, { lat: null, lng: null }, 'unknown'],
	] as const)('%s', (code, changedBehind, changedPost, expected) => {
		const record = suitabilityOf(
			aSeeker(),
			{ ...post, ...changedPost },
			{ ...behind, ...changedBehind },
		)
		expect(resultOf(record, code)).toBe(expected)
	})

	test('a wish that a post does not meet does not make it unsuitable', () => {
		const record = suitabilityOf(
			aSeeker({ payFloorFen: 900_000, hours: 'part-time', maxKm: 1 }),
			post,
			behind,
		)
		expect(record.suitability).toBe('suitable')
	})
})

describe('places', () => {
	test.each([
		[{ headcount: 2, taken: 0, introduced: 5 }, null],
		[{ headcount: 2, taken: 0, introduced: 6 }, 'introductions-used-up'],
		[{ headcount: 2, taken: 2, introduced: 0 }, 'no-free-place'],
		[{ headcount: null, taken: 0, introduced: 2 }, null],
		[{ headcount: null, taken: 0, introduced: 3 }, 'introductions-used-up'],
	] as const)('%o', (places, expected) => {
		expect(whyNoIntroduction(places, 3)).toBe(expected)
	})

	test('places are never fewer than none', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.nat(),
				(headcount, taken) => freePlaces({ headcount, taken, introduced: 0 }) >= 0,
			),
		)
	})
})

describe('checks on a job', () => {
	test('fall on their days, once each and in order', () => {
		expect(checksFor('2026-01-31', [30, 7, 7], () => true)).toEqual([
			{ day: 7, dueOn: '2026-02-07' },
			{ day: 30, dueOn: '2026-03-02' },
		])
	})

	test('wait for the next working day, also in a year whose calendar is not known yet', () => {
		const golden = (day: string) => day < '2026-10-01' || day > '2026-10-08'
		expect(checksFor('2026-09-26', [7], golden)).toEqual([{ day: 7, dueOn: '2026-10-09' }])
		expect(checksFor('2030-01-05', [7], () => null)).toEqual([{ day: 7, dueOn: '2030-01-14' }])
	})

	test('settle it after the months that make it stable', () => {
		expect(settles('2026-01-31', '2026-07-30', 6)).toBe(false)
		expect(settles('2026-01-31', '2026-07-31', 6)).toBe(true)
	})
})
