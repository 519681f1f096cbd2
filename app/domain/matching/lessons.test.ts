import { describe, expect, test } from 'vitest'
import { aPost, noDemands } from '#tests/makers/post-facts.ts'
import { aSeeker } from '#tests/makers/seeker.ts'
import { type LeftJob, lessonsOf, repeats } from './lessons.ts'

const home = { lat: 30.2, lng: 120.2 }
const seeker = aSeeker({ ...home, maxKm: 50, away: false })
const at = (north: number) => ({ lat: home.lat + north / 111.2, lng: home.lng })
const left = (reason: LeftJob['reason'], changes: Partial<LeftJob> = {}): LeftJob => ({
	reason,
	post: '保洁员',
	employerId: 'a',
	point: at(20),
	demands: {},
	...changes,
})
const post = (changes: object = {}) => ({
	...aPost({ demands: noDemands, ...at(5) }),
	monthMaxFen: null,
	employerId: 'b',
	...changes,
})
const ruledOut = (job: LeftJob, changes: object = {}) =>
	lessonsOf([job], seeker).some((lesson) => repeats(lesson, seeker, post(changes)))

describe('what a left job teaches', () => {
	test('too far: only what is nearer, or has a bed for who is ready to live away', () => {
		expect(ruledOut(left('distance'), at(25))).toBe(true)
		expect(ruledOut(left('distance'), at(5))).toBe(false)
		const mover = { ...seeker, away: true }
		const [lesson] = lessonsOf([left('distance')], mover)
		expect(lesson && repeats(lesson, mover, post({ ...at(25), housing: true }))).toBe(false)
	})

	test.each(['night', 'rotating'])('care at home: no %s', (shift) => {
		expect(ruledOut(left('care-duty'), { shift })).toBe(true)
		expect(ruledOut(left('care-duty'), { shift: 'day' })).toBe(false)
	})

	test('too hard: nothing that asks as much of the same', () => {
		const job = left('health', { demands: { lifting: 'much', standing: 'some' } })
		expect(ruledOut(job, { demands: { lifting: 'much' } })).toBe(true)
		expect(ruledOut(job, { demands: { standing: 'much' } })).toBe(false)
	})

	test.each(['pay-problem', 'unlike-promised'] as const)(
		'%s: not this employer again',
		(reason) => {
			expect(ruledOut(left(reason), { employerId: 'a' })).toBe(true)
			expect(ruledOut(left(reason))).toBe(false)
		},
	)

	test.each(['own-wish', 'better-job', 'contract-ended', 'dismissed'] as const)(
		'%s teaches nothing: it counts against nobody',
		(reason) => {
			expect(lessonsOf([left(reason)], seeker)).toEqual([])
		},
	)
})
