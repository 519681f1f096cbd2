import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/time/day.ts'
import { type PackTerms, servicePack } from './service-pack.ts'

const terms: PackTerms = { due: { guidance: 1, offers: 3, training: 1 }, windowDays: 90 }
const today = '2026-11-26'
const nothing = { guidance: [], offers: [], training: [] }
const all = {
	guidance: ['2026-11-01'],
	offers: ['2026-11-02', '2026-11-03', '2026-11-04'],
	training: ['2026-11-05'],
}
const dueOn = (registeredOn: string, days = nothing as Parameters<typeof servicePack>[1]) =>
	servicePack(registeredOn, days, terms, today).dueOn

describe('the service that everyone gets', () => {
	test('is due ninety days after one has registered', () => {
		expect(dueOn('2026-10-01')).toBe('2026-12-30')
	})

	test('had whole, is due again ninety days after what is oldest of it', () => {
		expect(dueOn('2026-01-01', all)).toBe('2027-01-30')
	})

	test('falls short with the first kind that does', () => {
		const pack = servicePack('2026-06-01', { ...all, offers: ['2026-11-02'] }, terms, today)
		expect(pack.dueOn).toBe('2026-08-30')
		expect(pack.parts.map(({ kind, had, due }) => [kind, had, due])).toEqual([
			['guidance', 1, 1],
			['offers', 1, 3],
			['training', 1, 1],
		])
	})

	test('more of anything never makes it due sooner', () => {
		const day = fc.integer({ min: 0, max: 300 }).map((back) => addDays(today, -back))
		const days = fc.record({
			guidance: fc.array(day),
			offers: fc.array(day),
			training: fc.array(day),
		})
		fc.assert(
			fc.property(
				days,
				day,
				fc.constantFrom('guidance', 'offers', 'training'),
				(had, more, kind) => {
					const registered = '2026-01-01'
					const before = dueOn(registered, had)
					const with_ = { ...had, [kind]: [...had[kind as 'offers'], more] }
					expect(dueOn(registered, with_) >= before).toBe(true)
				},
			),
		)
	})
})
