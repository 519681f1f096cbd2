import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consequenceOf } from './consequence.ts'

const terms = { reduceRatio: 0.5, stopMonths: 6 }
const asked = { shareFen: 80_000, cutFen: 30_000, startMonth: '2027-01', months: 3 }
const today = '2026-12-15'

describe('a consequence', () => {
	test('there is none without a reduction or a stop', () => {
		expect(consequenceOf('no-action', asked, today, terms)).toBeNull()
		expect(consequenceOf('warning', asked, today, terms)).toBeNull()
	})

	test('begins with the next month and ends by itself', () => {
		expect(consequenceOf('reduce', asked, today, terms)).toEqual({
			outcome: 'reduce',
			shareFen: 80_000,
			cutFen: 30_000,
			startMonth: '2027-01',
			endMonth: '2027-03',
		})
	})

	test('a stop takes the own share and nothing else', () => {
		const stop = consequenceOf('stop', { ...asked, cutFen: 999_999 }, today, terms)
		expect(stop).toMatchObject({ cutFen: 80_000 })
	})

	test.each([
		['a reduction beyond the ratio', { cutFen: 40_001 }, 'cut-out-of-range'],
		['a reduction of nothing', { cutFen: 0 }, 'cut-out-of-range'],
		['without the share', { shareFen: 0 }, 'share-missing'],
		['in the month that runs', { startMonth: '2026-12' }, 'start-too-early'],
		['for longer than allowed', { months: 7 }, 'months-out-of-range'],
		['for no month', { months: 0 }, 'months-out-of-range'],
	])('is refused: %s', (_what, changes, refused) => {
		expect(consequenceOf('reduce', { ...asked, ...changes }, today, terms)).toEqual({ refused })
	})

	test('never takes more than the own share, whatever is asked for', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.constantFrom('reduce', 'stop'), (share, cut, outcome) => {
				const wish = { ...asked, shareFen: share, cutFen: cut }
				const found = consequenceOf(outcome, wish, today, terms)
				if (found && 'cutFen' in found) expect(found.cutFen).toBeLessThanOrEqual(share)
			}),
		)
	})
})
