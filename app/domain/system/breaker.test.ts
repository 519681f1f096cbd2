import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	answered,
	type Breaker,
	type BreakerLimits,
	closedBreaker,
	failed,
	lets,
	probed,
	probeIsDue,
	probing,
} from './breaker.ts'

const limits: BreakerLimits = { failures: 3, restMs: 500, longestRestMs: 4000 }
const failing = (breaker: Breaker, times: number, now = 0) =>
	Array.from({ length: times }).reduce<Breaker>(
		(state) => failed(state, 'perhaps', now, limits),
		breaker,
	)
const open = failed(closedBreaker, 'sure', 1000, limits)

describe('a closed circuit', () => {
	test('opens after three failures in a row', () => {
		expect(lets(failing(closedBreaker, 2))).toBe(true)
		expect(lets(failing(closedBreaker, 3))).toBe(false)
	})

	test('forgets failures with every answer', () => {
		expect(lets(failing(answered(failing(closedBreaker, 2)), 2))).toBe(true)
	})

	test('opens at once when there is no doubt', () => {
		expect(lets(open)).toBe(false)
	})
})

describe('an open circuit', () => {
	test('is probed when its rest is over, not before', () => {
		expect(probeIsDue(open, 1499)).toBe(false)
		expect(probeIsDue(open, 1500)).toBe(true)
	})

	test('has one probe at a time', () => {
		expect(probeIsDue(probing(open), 9999)).toBe(false)
		expect(lets(probing(open))).toBe(false)
	})

	test('does not mind what was asked for before it opened', () => {
		expect(failed(open, 'sure', 1200, limits)).toEqual(open)
		expect(answered(open)).toEqual(open)
		expect(answered(probing(open))).toEqual(probing(open))
	})

	test('rests twice as long after each probe in vain, up to the longest', () => {
		let breaker = open
		const rests: number[] = []
		for (let round = 0; round < 6; round++) {
			rests.push(breaker.restsUntil - 1000)
			breaker = probed(probing(breaker), false, 1000, limits)
		}
		expect(rests).toEqual([500, 1000, 2000, 4000, 4000, 4000])
	})

	test('closes after a probe that went well; the first failure opens it again, for longer', () => {
		const back = probed(probing(open), true, 2000, limits)
		expect(lets(back)).toBe(true)
		expect(failed(back, 'perhaps', 2000, limits)).toMatchObject({ is: 'open', restsUntil: 3000 })
		expect(answered(back)).toEqual(closedBreaker)
	})
})

test('whatever happens, it is asked again after the longest rest at the latest', () => {
	const events = fc.array(fc.constantFrom('sure', 'perhaps', 'answer', 'probe-well', 'probe-ill'))
	fc.assert(
		fc.property(events, (list) => {
			let breaker = closedBreaker
			for (const [now, event] of list.entries()) {
				if (event === 'answer') breaker = answered(breaker)
				else if (event === 'sure' || event === 'perhaps')
					breaker = failed(breaker, event, now, limits)
				else if (probeIsDue(breaker, now + limits.longestRestMs))
					breaker = probed(probing(breaker), event === 'probe-well', now, limits)
			}
			expect(lets(breaker) || probeIsDue(breaker, list.length + limits.longestRestMs)).toBe(true)
		}),
	)
})
