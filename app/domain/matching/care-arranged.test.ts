import { describe, expect, test } from 'vitest'
import { aMatchPost, aSeeker } from '#tests/makers/seeker.ts'
import { matchOf } from './match.ts'

const moment = { today: '2026-11-26', now: new Date('2026-11-26T02:00:00Z') }
const post = (changes: object = {}) => ({
	...aMatchPost(changes),
	occupation: 'cleaning' as const,
	publishedAt: moment.now,
	monthMinFen: 300_000,
})
const bound = aSeeker({ care: ['elder'] })
const helped = aSeeker({ arranged: ['elder'] })
const codes = (of: { reasons: readonly { code: string }[] }) => of.reasons.map(({ code }) => code)

describe('R-030 C: whom somebody else looks after', () => {
	test('keeps no post away, and the recommendation says why it is in reach', () => {
		const nights = post({ shift: 'night' })
		expect(matchOf(bound, nights, moment).against).toEqual(['care'])
		expect(matchOf(helped, nights, moment).against).toEqual([])
		expect(codes(matchOf(helped, nights, moment))[0]).toBe('care-arranged')
	})

	test('is no reason for a post that was in reach before', () => {
		expect(codes(matchOf(helped, post(), moment))).not.toContain('care-arranged')
	})

	test('frees nobody from looking after somebody else', () => {
		const both = aSeeker({ care: ['infant'], arranged: ['elder'] })
		expect(matchOf(both, post({ shift: 'night' }), moment).against).toEqual(['care'])
	})
})
